// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// One step of an LSTM cell with layer normalization: gates are brought to mean 0 and variance 1, scaled, and the bias
// added. TFLite kernels/lstm.cc

// EXPECT: [[-0.0231798459, -0.0715188757]]
// EXPECT: [[-0.171320274, -0.0703130513]]
// EXPECT: [[-0.271359533, -0.105245188], [-0.241767988, 0.0673498437]]
// EXPECT: [[-0.25, -0.25], [-0.25, -0.25]]
// EXPECT: [[-0.292954564]]
// EXPECT: [[0.214719281, -0.107905373], [0.0621901378, 0.0590994395]]
// EXPECT: [[0.0140252309, 0.809191644]]
func.func @main() -> (tensor<1x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<1x1xf32>, tensor<2x2xf32>, tensor<1x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[-1.4179999828338623, -1.2300000190734863, 1.7120000123977661]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[-0.35600000619888306, -1.0420000553131104, -1.8480000495910645], [1.5049999952316284, -0.1289999932050705, 0.19099999964237213]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[-0.7110000252723694, 1.0049999952316284, -1.8990000486373901], [-0.5109999775886536, -1.878999948501587, -1.5080000162124634]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[1.86899995803833, 0.6309999823570251, -0.28700000047683716], [0.0949999988079071, 1.4910000562667847, -0.6230000257492065]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[0.3610000014305115, 0.7350000143051147, -0.578000009059906], [0.07599999755620956, 1.0609999895095825, 1.6369999647140503]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %5 = "tfl.pseudo_const"() <{value = dense<[[-1.3960000276565552, 1.7339999675750732], [-1.9789999723434448, 1.0119999647140503]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[1.2419999837875366, -1.4529999494552612], [-0.3240000009536743, 1.2610000371932983]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[-1.9429999589920044, 0.5139999985694885], [1.1720000505447388, 0.052000001072883606]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %8 = "tfl.pseudo_const"() <{value = dense<[[0.902999997138977, -1.093999981880188], [-1.2059999704360962, -0.546999990940094]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %9 = "tfl.no_value"() <{value}> : () -> none
  %10 = "tfl.no_value"() <{value}> : () -> none
  %11 = "tfl.no_value"() <{value}> : () -> none
  %12 = "tfl.pseudo_const"() <{value = dense<[-1.281999945640564, -0.6159999966621399]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %13 = "tfl.pseudo_const"() <{value = dense<[1.7920000553131104, 0.2930000126361847]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %14 = "tfl.pseudo_const"() <{value = dense<[-0.6399999856948853, -0.9139999747276306]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %15 = "tfl.pseudo_const"() <{value = dense<[1.8079999685287476, -0.22200000286102295]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %16 = "tfl.no_value"() <{value}> : () -> none
  %17 = "tfl.no_value"() <{value}> : () -> none
  %18 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %19 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %20 = "tfl.no_value"() <{value}> : () -> none
  %21 = "tfl.no_value"() <{value}> : () -> none
  %22 = "tfl.no_value"() <{value}> : () -> none
  %23 = "tfl.no_value"() <{value}> : () -> none
  %24 = "tfl.lstm"(%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr FULL>, proj_clip = 0.0 : f32}> ({}) : (tensor<1x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, none, none, none, none) -> tensor<1x2xf32>
  %25 = "tfl.pseudo_const"() <{value = dense<[[-1.4179999828338623, -1.2300000190734863, 1.7120000123977661]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %26 = "tfl.pseudo_const"() <{value = dense<[[-0.35600000619888306, -1.0420000553131104, -1.8480000495910645], [1.5049999952316284, -0.1289999932050705, 0.19099999964237213]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %27 = "tfl.pseudo_const"() <{value = dense<[[-0.7110000252723694, 1.0049999952316284, -1.8990000486373901], [-0.5109999775886536, -1.878999948501587, -1.5080000162124634]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %28 = "tfl.pseudo_const"() <{value = dense<[[1.86899995803833, 0.6309999823570251, -0.28700000047683716], [0.0949999988079071, 1.4910000562667847, -0.6230000257492065]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %29 = "tfl.pseudo_const"() <{value = dense<[[0.3610000014305115, 0.7350000143051147, -0.578000009059906], [0.07599999755620956, 1.0609999895095825, 1.6369999647140503]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %30 = "tfl.pseudo_const"() <{value = dense<[[-1.3960000276565552, 1.7339999675750732], [-1.9789999723434448, 1.0119999647140503]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %31 = "tfl.pseudo_const"() <{value = dense<[[1.2419999837875366, -1.4529999494552612], [-0.3240000009536743, 1.2610000371932983]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %32 = "tfl.pseudo_const"() <{value = dense<[[-1.9429999589920044, 0.5139999985694885], [1.1720000505447388, 0.052000001072883606]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %33 = "tfl.pseudo_const"() <{value = dense<[[0.902999997138977, -1.093999981880188], [-1.2059999704360962, -0.546999990940094]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %34 = "tfl.no_value"() <{value}> : () -> none
  %35 = "tfl.no_value"() <{value}> : () -> none
  %36 = "tfl.no_value"() <{value}> : () -> none
  %37 = "tfl.pseudo_const"() <{value = dense<[-1.281999945640564, -0.6159999966621399]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %38 = "tfl.pseudo_const"() <{value = dense<[1.7920000553131104, 0.2930000126361847]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %39 = "tfl.pseudo_const"() <{value = dense<[-0.6399999856948853, -0.9139999747276306]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %40 = "tfl.pseudo_const"() <{value = dense<[1.8079999685287476, -0.22200000286102295]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %41 = "tfl.no_value"() <{value}> : () -> none
  %42 = "tfl.no_value"() <{value}> : () -> none
  %43 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %44 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %45 = "tfl.pseudo_const"() <{value = dense<[1.0, 1.5]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %46 = "tfl.pseudo_const"() <{value = dense<[0.5, 2.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %47 = "tfl.pseudo_const"() <{value = dense<[1.0, -1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %48 = "tfl.pseudo_const"() <{value = dense<[2.0, 1.0]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %49 = "tfl.lstm"(%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", kernel_type = #tfl<lstm_kernel_type_attr FULL>, proj_clip = 0.0 : f32}> ({}) : (tensor<1x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<1x2xf32>
  // Two rows; peepholes.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[-0.566, -0.033, -0.203], [-0.433, 0.566, -0.991]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[0.445, -0.396, -0.207], [-1.168, 0.197, -0.917]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[-0.6, 1.094, -1.36], [0.366, 0.025, -0.245]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<[[-0.106, -1.258, 1.386], [-0.113, -0.338, -1.059]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_4 = "tfl.pseudo_const"() <{value = dense<[[-1.004, -0.193, 0.796], [0.259, -1.367, 0.217]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_5 = "tfl.pseudo_const"() <{value = dense<[[-0.65, 1.169], [0.128, -0.812]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_6 = "tfl.pseudo_const"() <{value = dense<[[-0.385, -1.092], [1.052, -0.843]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_7 = "tfl.pseudo_const"() <{value = dense<[[-0.449, -0.688], [-0.231, 0.987]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_8 = "tfl.pseudo_const"() <{value = dense<[[-1.273, 0.223], [0.549, -0.345]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_9 = "tfl.pseudo_const"() <{value = dense<[0.662, 0.196]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_10 = "tfl.pseudo_const"() <{value = dense<[0.37, -1.225]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_11 = "tfl.pseudo_const"() <{value = dense<[0.445, -0.615]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_12 = "tfl.pseudo_const"() <{value = dense<[-0.24, 1.185]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_13 = "tfl.pseudo_const"() <{value = dense<[-0.15, -0.817]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_14 = "tfl.pseudo_const"() <{value = dense<[-1.165, -0.54]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_15 = "tfl.pseudo_const"() <{value = dense<[1.275, -0.011]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_16 = "tfl.no_value"() <{value}> : () -> none
  %n0_17 = "tfl.no_value"() <{value}> : () -> none
  %n0_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n0_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n0_20 = "tfl.no_value"() <{value}> : () -> none
  %n0_21 = "tfl.no_value"() <{value}> : () -> none
  %n0_22 = "tfl.no_value"() <{value}> : () -> none
  %n0_23 = "tfl.no_value"() <{value}> : () -> none
  %n0_r = "tfl.lstm"(%n0_0, %n0_1, %n0_2, %n0_3, %n0_4, %n0_5, %n0_6, %n0_7, %n0_8, %n0_9, %n0_10, %n0_11, %n0_12, %n0_13, %n0_14, %n0_15, %n0_16, %n0_17, %n0_18, %n0_19, %n0_20, %n0_21, %n0_22, %n0_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, none) -> tensor<2x2xf32>
  // A projection with a bias, clipped.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[-1.259, -0.304], [-0.251, 1.495]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[0.596, -1.197], [0.658, -1.34], [-0.048, -1.236]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[[-1.057, -1.007], [-0.66, -0.438], [0.459, -1.381]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_3 = "tfl.pseudo_const"() <{value = dense<[[0.505, -0.87], [-1.138, 0.693], [-1.133, 1.39]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_4 = "tfl.pseudo_const"() <{value = dense<[[-0.376, -0.695], [-0.897, 0.129], [0.8, 0.147]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_5 = "tfl.pseudo_const"() <{value = dense<[[1.0, -0.571], [-1.115, -0.509], [-1.082, -1.481]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_6 = "tfl.pseudo_const"() <{value = dense<[[1.304, 0.154], [1.416, 1.472], [0.177, 0.733]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_7 = "tfl.pseudo_const"() <{value = dense<[[0.455, 0.185], [-0.537, -0.569], [1.013, 1.066]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_8 = "tfl.pseudo_const"() <{value = dense<[[0.505, 0.251], [0.558, -1.436], [1.493, 0.756]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_9 = "tfl.no_value"() <{value}> : () -> none
  %n1_10 = "tfl.no_value"() <{value}> : () -> none
  %n1_11 = "tfl.no_value"() <{value}> : () -> none
  %n1_12 = "tfl.pseudo_const"() <{value = dense<[-1.276, 0.342, 0.886]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_13 = "tfl.pseudo_const"() <{value = dense<[0.869, 0.288, -1.41]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_14 = "tfl.pseudo_const"() <{value = dense<[0.277, -1.186, -0.309]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_15 = "tfl.pseudo_const"() <{value = dense<[0.763, 0.079, -1.36]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_16 = "tfl.pseudo_const"() <{value = dense<[[0.424, -0.994, 1.434], [0.272, -0.058, -0.32]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n1_17 = "tfl.pseudo_const"() <{value = dense<[-1.157, -0.971]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n1_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n1_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %n1_20 = "tfl.no_value"() <{value}> : () -> none
  %n1_21 = "tfl.no_value"() <{value}> : () -> none
  %n1_22 = "tfl.no_value"() <{value}> : () -> none
  %n1_23 = "tfl.no_value"() <{value}> : () -> none
  %n1_r = "tfl.lstm"(%n1_0, %n1_1, %n1_2, %n1_3, %n1_4, %n1_5, %n1_6, %n1_7, %n1_8, %n1_9, %n1_10, %n1_11, %n1_12, %n1_13, %n1_14, %n1_15, %n1_16, %n1_17, %n1_18, %n1_19, %n1_20, %n1_21, %n1_22, %n1_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.25 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2xf32>
  // Coupled gates, a clipped cell, a projection without a bias.
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[-1.133, -1.453]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n2_1 = "tfl.no_value"() <{value}> : () -> none
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[0.583, 1.314], [-1.05, -0.073], [1.167, 0.386]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<[[1.275, -0.682], [-0.915, 0.689], [1.478, 0.624]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n2_4 = "tfl.pseudo_const"() <{value = dense<[[-0.545, 0.565], [-1.117, -0.651], [-0.87, -1.041]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n2_5 = "tfl.no_value"() <{value}> : () -> none
  %n2_6 = "tfl.pseudo_const"() <{value = dense<[[1.046], [-1.065], [-1.485]]> : tensor<3x1xf32>}> : () -> tensor<3x1xf32>
  %n2_7 = "tfl.pseudo_const"() <{value = dense<[[-0.989], [0.673], [-1.007]]> : tensor<3x1xf32>}> : () -> tensor<3x1xf32>
  %n2_8 = "tfl.pseudo_const"() <{value = dense<[[0.249], [1.359], [1.282]]> : tensor<3x1xf32>}> : () -> tensor<3x1xf32>
  %n2_9 = "tfl.no_value"() <{value}> : () -> none
  %n2_10 = "tfl.pseudo_const"() <{value = dense<[-1.409, 0.86, -1.248]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n2_11 = "tfl.pseudo_const"() <{value = dense<[-0.522, -0.742, -1.115]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n2_12 = "tfl.no_value"() <{value}> : () -> none
  %n2_13 = "tfl.pseudo_const"() <{value = dense<[-0.444, 1.103, -0.713]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n2_14 = "tfl.pseudo_const"() <{value = dense<[-1.386, -0.291, -0.434]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n2_15 = "tfl.pseudo_const"() <{value = dense<[-0.235, 0.028, -0.779]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n2_16 = "tfl.pseudo_const"() <{value = dense<[[1.482, -0.19, 0.662]]> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
  %n2_17 = "tfl.no_value"() <{value}> : () -> none
  %n2_18 = "tfl.pseudo_const"() <{value = dense<[[0.0]]> : tensor<1x1xf32>}> {tfl.is_variable} : () -> tensor<1x1xf32>
  %n2_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0]]> : tensor<1x3xf32>}> {tfl.is_variable} : () -> tensor<1x3xf32>
  %n2_20 = "tfl.no_value"() <{value}> : () -> none
  %n2_21 = "tfl.no_value"() <{value}> : () -> none
  %n2_22 = "tfl.no_value"() <{value}> : () -> none
  %n2_23 = "tfl.no_value"() <{value}> : () -> none
  %n2_r = "tfl.lstm"(%n2_0, %n2_1, %n2_2, %n2_3, %n2_4, %n2_5, %n2_6, %n2_7, %n2_8, %n2_9, %n2_10, %n2_11, %n2_12, %n2_13, %n2_14, %n2_15, %n2_16, %n2_17, %n2_18, %n2_19, %n2_20, %n2_21, %n2_22, %n2_23) <{cell_clip = 0.25 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<1x2xf32>, none, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, none, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, none, tensor<3xf32>, tensor<3xf32>, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, none, tensor<1x1xf32>, tensor<1x3xf32>, none, none, none, none) -> tensor<1x1xf32>
  // Layer normalization with all of it.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[-0.215, -0.3], [-1.267, 1.123]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_1 = "tfl.no_value"() <{value}> : () -> none
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[[-0.131, -1.441], [0.263, 1.144]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_3 = "tfl.pseudo_const"() <{value = dense<[[0.774, -1.5], [-0.213, 1.253]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_4 = "tfl.pseudo_const"() <{value = dense<[[-1.362, 1.103], [0.084, 1.442]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_5 = "tfl.no_value"() <{value}> : () -> none
  %n3_6 = "tfl.pseudo_const"() <{value = dense<[[0.861, 0.831], [-0.521, 1.253]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_7 = "tfl.pseudo_const"() <{value = dense<[[-0.652, -1.294], [1.254, -0.922]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_8 = "tfl.pseudo_const"() <{value = dense<[[-1.244, 0.325], [1.019, 1.035]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_9 = "tfl.no_value"() <{value}> : () -> none
  %n3_10 = "tfl.pseudo_const"() <{value = dense<[0.301, -1.022]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_11 = "tfl.pseudo_const"() <{value = dense<[1.291, -0.064]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_12 = "tfl.no_value"() <{value}> : () -> none
  %n3_13 = "tfl.pseudo_const"() <{value = dense<[-0.611, 0.797]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_14 = "tfl.pseudo_const"() <{value = dense<[0.477, 0.071]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_15 = "tfl.pseudo_const"() <{value = dense<[-0.617, 0.114]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_16 = "tfl.no_value"() <{value}> : () -> none
  %n3_17 = "tfl.no_value"() <{value}> : () -> none
  %n3_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n3_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n3_20 = "tfl.no_value"() <{value}> : () -> none
  %n3_21 = "tfl.pseudo_const"() <{value = dense<[0.284, 0.509]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_22 = "tfl.pseudo_const"() <{value = dense<[0.325, 1.039]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_23 = "tfl.pseudo_const"() <{value = dense<[0.952, 0.741]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_r = "tfl.lstm"(%n3_0, %n3_1, %n3_2, %n3_3, %n3_4, %n3_5, %n3_6, %n3_7, %n3_8, %n3_9, %n3_10, %n3_11, %n3_12, %n3_13, %n3_14, %n3_15, %n3_16, %n3_17, %n3_18, %n3_19, %n3_20, %n3_21, %n3_22, %n3_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<2x2xf32>, none, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, tensor<2xf32>, tensor<2xf32>, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<2x2xf32>, tensor<2x2xf32>, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  // Another activation.
  %n4_0 = "tfl.pseudo_const"() <{value = dense<[[-0.82, 0.013]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %n4_1 = "tfl.pseudo_const"() <{value = dense<[[-0.418, 0.199], [-0.993, -1.449]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_2 = "tfl.pseudo_const"() <{value = dense<[[0.082, -1.121], [-0.48, 0.756]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_3 = "tfl.pseudo_const"() <{value = dense<[[-0.141, 0.197], [-1.262, 0.464]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_4 = "tfl.pseudo_const"() <{value = dense<[[-0.783, 0.4], [-0.872, -0.973]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_5 = "tfl.pseudo_const"() <{value = dense<[[0.315, 0.898], [-0.068, 0.271]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_6 = "tfl.pseudo_const"() <{value = dense<[[-1.273, -0.731], [0.378, 1.176]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_7 = "tfl.pseudo_const"() <{value = dense<[[1.187, 0.577], [-0.762, 0.68]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_8 = "tfl.pseudo_const"() <{value = dense<[[-1.062, 0.261], [-0.802, 0.949]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n4_9 = "tfl.no_value"() <{value}> : () -> none
  %n4_10 = "tfl.no_value"() <{value}> : () -> none
  %n4_11 = "tfl.no_value"() <{value}> : () -> none
  %n4_12 = "tfl.pseudo_const"() <{value = dense<[-0.753, 0.475]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_13 = "tfl.pseudo_const"() <{value = dense<[0.871, 0.19]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_14 = "tfl.pseudo_const"() <{value = dense<[-0.037, 0.387]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_15 = "tfl.pseudo_const"() <{value = dense<[-0.919, 0.271]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n4_16 = "tfl.no_value"() <{value}> : () -> none
  %n4_17 = "tfl.no_value"() <{value}> : () -> none
  %n4_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %n4_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %n4_20 = "tfl.no_value"() <{value}> : () -> none
  %n4_21 = "tfl.no_value"() <{value}> : () -> none
  %n4_22 = "tfl.no_value"() <{value}> : () -> none
  %n4_23 = "tfl.no_value"() <{value}> : () -> none
  %n4_r = "tfl.lstm"(%n4_0, %n4_1, %n4_2, %n4_3, %n4_4, %n4_5, %n4_6, %n4_7, %n4_8, %n4_9, %n4_10, %n4_11, %n4_12, %n4_13, %n4_14, %n4_15, %n4_16, %n4_17, %n4_18, %n4_19, %n4_20, %n4_21, %n4_22, %n4_23) <{cell_clip = 0.0 : f32, fused_activation_function = "RELU", proj_clip = 0.0 : f32, kernel_type = #tfl<lstm_kernel_type_attr FULL>}> ({}) : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, none, none, none, none) -> tensor<1x2xf32>
  return %24, %49, %n0_r, %n1_r, %n2_r, %n3_r, %n4_r : tensor<1x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<1x1xf32>, tensor<2x2xf32>, tensor<1x2xf32>
}
