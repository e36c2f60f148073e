// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// One step of an LSTM cell with layer normalization: gates are brought to mean 0 and variance 1, scaled, and the bias
// added. TFLite kernels/lstm.cc

// EXPECT: [[-0.0231798459, -0.0715188757]]
// EXPECT: [[-0.171320274, -0.0703130513]]
func.func @main() -> (tensor<1x2xf32>, tensor<1x2xf32>) {
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
  return %24, %49 : tensor<1x2xf32>, tensor<1x2xf32>
}
