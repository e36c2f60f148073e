// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Gates i, f, o = sigmoid(W x + U h + b), g = tanh(...); c = f c + i g; h = o tanh(c), step after step. TFLite
// kernels/unidirectional_sequence_lstm.cc

// EXPECT: [[[-0.466289133, -0.00176294148], [-0.643332064, -0.0073403744], [-0.0189258028, 0.39657107]]]
// EXPECT: [[[0.41286248], [0.945063055], [0.00222651986]]]
// EXPECT: [[[0.429612905, 0.0274307225], [0.111389436, -0.0393721685]], [[0.577508569, -0.0859539509], [0.34608236, -0.0777818859]], [[0.181795254, -0.622271061], [-0.240045592, -0.386480987]]]
// EXPECT: [[[-0.300000012, 0.300000012], [-0.300000012, 0.300000012]], [[-0.300000012, 0.300000012], [-0.300000012, 0.300000012]]]
// EXPECT: [[[0.218961492, -0.279199719]], [[0.055502601, 0.102954656]]]
// EXPECT: [[[-0.119543098, -0.358322978], [-0.0403459631, 0.0574465208]], [[-0.19655852, -0.355350673], [-0.129970595, -0.0991013497]], [[-0.125149921, -0.219232246], [-0.21444948, 0.0197696313]]]
func.func @main() -> (tensor<1x3x2xf32>, tensor<1x3x1xf32>, tensor<3x2x2xf32>, tensor<2x2x2xf32>, tensor<2x1x2xf32>, tensor<3x2x2xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[0.2370000034570694, -1.5720000267028809, 1.2719999551773071], [1.6950000524520874, -1.5950000286102295, -1.0019999742507935], [-1.3049999475479126, 1.3969999551773071, 1.6410000324249268]]]> : tensor<1x3x3xf32>}> : () -> tensor<1x3x3xf32>
  %1 = "tfl.pseudo_const"() <{value = dense<[[-1.8229999542236328, -0.6700000166893005, -1.2300000190734863], [-0.12200000137090683, 1.6859999895095825, -1.718999981880188]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %2 = "tfl.pseudo_const"() <{value = dense<[[-1.315000057220459, -0.052000001072883606, 0.09600000083446503], [0.9819999933242798, -0.24899999797344208, -1.434999942779541]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %3 = "tfl.pseudo_const"() <{value = dense<[[-0.5860000252723694, 1.9279999732971191, 1.003000020980835], [-1.534999966621399, 1.2330000400543213, -0.7559999823570251]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %4 = "tfl.pseudo_const"() <{value = dense<[[1.1260000467300415, -1.9490000009536743, 1.4850000143051147], [-1.3509999513626099, -0.1770000010728836, 0.6470000147819519]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %5 = "tfl.pseudo_const"() <{value = dense<[[0.03099999949336052, -1.3380000591278076], [-1.444000005722046, -0.8619999885559082]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %6 = "tfl.pseudo_const"() <{value = dense<[[-1.7899999618530273, -1.1339999437332153], [-1.4800000190734863, -0.14100000262260437]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %7 = "tfl.pseudo_const"() <{value = dense<[[-0.5740000009536743, 0.34700000286102295], [-0.8759999871253967, -1.8639999628067017]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %8 = "tfl.pseudo_const"() <{value = dense<[[-0.6759999990463257, 1.0210000276565552], [-0.9769999980926514, -0.38199999928474426]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %9 = "tfl.no_value"() <{value}> : () -> none
  %10 = "tfl.no_value"() <{value}> : () -> none
  %11 = "tfl.no_value"() <{value}> : () -> none
  %12 = "tfl.pseudo_const"() <{value = dense<[1.0199999809265137, -0.37299999594688416]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %13 = "tfl.pseudo_const"() <{value = dense<[1.5479999780654907, 1.6720000505447388]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %14 = "tfl.pseudo_const"() <{value = dense<[-0.7580000162124634, 0.9440000057220459]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %15 = "tfl.pseudo_const"() <{value = dense<[-0.9879999756813049, -1.4420000314712524]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %16 = "tfl.no_value"() <{value}> : () -> none
  %17 = "tfl.no_value"() <{value}> : () -> none
  %18 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %19 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %20 = "tfl.no_value"() <{value}> : () -> none
  %21 = "tfl.no_value"() <{value}> : () -> none
  %22 = "tfl.no_value"() <{value}> : () -> none
  %23 = "tfl.no_value"() <{value}> : () -> none
  %24 = "tfl.unidirectional_sequence_lstm"(%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<1x3x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, none, none, none, none) -> tensor<1x3x2xf32>
  // Coupled gates, peepholes, projection.
  %25 = "tfl.pseudo_const"() <{value = dense<[[[0.2370000034570694, -1.5720000267028809, 1.2719999551773071], [1.6950000524520874, -1.5950000286102295, -1.0019999742507935], [-1.3049999475479126, 1.3969999551773071, 1.6410000324249268]]]> : tensor<1x3x3xf32>}> : () -> tensor<1x3x3xf32>
  %26 = "tfl.no_value"() <{value}> : () -> none
  %27 = "tfl.pseudo_const"() <{value = dense<[[-1.315000057220459, -0.052000001072883606, 0.09600000083446503], [0.9819999933242798, -0.24899999797344208, -1.434999942779541]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %28 = "tfl.pseudo_const"() <{value = dense<[[-0.5860000252723694, 1.9279999732971191, 1.003000020980835], [-1.534999966621399, 1.2330000400543213, -0.7559999823570251]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %29 = "tfl.pseudo_const"() <{value = dense<[[1.1260000467300415, -1.9490000009536743, 1.4850000143051147], [-1.3509999513626099, -0.1770000010728836, 0.6470000147819519]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %30 = "tfl.no_value"() <{value}> : () -> none
  %31 = "tfl.pseudo_const"() <{value = dense<[[-1.4730000495910645], [1.8910000324249268]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %32 = "tfl.pseudo_const"() <{value = dense<[[0.7829999923706055], [-1.4850000143051147]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %33 = "tfl.pseudo_const"() <{value = dense<[[1.6230000257492065], [-1.5880000591278076]]> : tensor<2x1xf32>}> : () -> tensor<2x1xf32>
  %34 = "tfl.no_value"() <{value}> : () -> none
  %35 = "tfl.pseudo_const"() <{value = dense<[-0.24799999594688416, 0.4099999964237213]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %36 = "tfl.pseudo_const"() <{value = dense<[1.7419999837875366, -1.4160000085830688]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %37 = "tfl.no_value"() <{value}> : () -> none
  %38 = "tfl.pseudo_const"() <{value = dense<[1.5479999780654907, 1.6720000505447388]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %39 = "tfl.pseudo_const"() <{value = dense<[-0.7580000162124634, 0.9440000057220459]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %40 = "tfl.pseudo_const"() <{value = dense<[-0.9879999756813049, -1.4420000314712524]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %41 = "tfl.pseudo_const"() <{value = dense<[[-1.628999948501587, -0.6740000247955322]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
  %42 = "tfl.no_value"() <{value}> : () -> none
  %43 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x1xf32>}> {tfl.is_variable} : () -> tensor<1x1xf32>
  %44 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %45 = "tfl.no_value"() <{value}> : () -> none
  %46 = "tfl.no_value"() <{value}> : () -> none
  %47 = "tfl.no_value"() <{value}> : () -> none
  %48 = "tfl.no_value"() <{value}> : () -> none
  %49 = "tfl.unidirectional_sequence_lstm"(%25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = false}> : (tensor<1x3x3xf32>, none, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, none, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, none, tensor<2xf32>, tensor<2xf32>, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, none, tensor<1x1xf32>, tensor<1x2xf32>, none, none, none, none) -> tensor<1x3x1xf32>
  // Time first, two rows, peepholes.
  %n0_0 = "tfl.pseudo_const"() <{value = dense<[[[-1.388, 1.252, -0.807], [0.531, -0.926, 1.072]], [[0.912, -1.141, 0.838], [0.303, 1.396, 0.928]], [[1.232, 1.214, -0.331], [0.068, -0.365, -1.216]]]> : tensor<3x2x3xf32>}> : () -> tensor<3x2x3xf32>
  %n0_1 = "tfl.pseudo_const"() <{value = dense<[[-1.266, 0.354, -0.966], [1.224, 0.963, -0.647]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_2 = "tfl.pseudo_const"() <{value = dense<[[-1.062, -1.318, 1.423], [-1.227, 0.273, -0.248]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_3 = "tfl.pseudo_const"() <{value = dense<[[0.277, 1.325, 1.352], [-0.417, 0.87, 0.268]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_4 = "tfl.pseudo_const"() <{value = dense<[[0.606, -0.122, 0.395], [0.426, 0.856, -0.573]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n0_5 = "tfl.pseudo_const"() <{value = dense<[[-1.45, 1.167], [0.637, -1.038]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_6 = "tfl.pseudo_const"() <{value = dense<[[0.294, 0.044], [-0.812, -0.655]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_7 = "tfl.pseudo_const"() <{value = dense<[[0.674, 0.705], [-0.401, -1.256]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_8 = "tfl.pseudo_const"() <{value = dense<[[1.142, 1.391], [0.326, -0.231]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n0_9 = "tfl.pseudo_const"() <{value = dense<[-0.424, 1.034]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_10 = "tfl.pseudo_const"() <{value = dense<[-1.162, -0.286]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_11 = "tfl.pseudo_const"() <{value = dense<[1.137, -1.086]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_12 = "tfl.pseudo_const"() <{value = dense<[0.317, -0.425]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_13 = "tfl.pseudo_const"() <{value = dense<[1.401, 0.73]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_14 = "tfl.pseudo_const"() <{value = dense<[0.734, -1.341]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_15 = "tfl.pseudo_const"() <{value = dense<[1.422, -0.411]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n0_16 = "tfl.no_value"() <{value}> : () -> none
  %n0_17 = "tfl.no_value"() <{value}> : () -> none
  %n0_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n0_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n0_20 = "tfl.no_value"() <{value}> : () -> none
  %n0_21 = "tfl.no_value"() <{value}> : () -> none
  %n0_22 = "tfl.no_value"() <{value}> : () -> none
  %n0_23 = "tfl.no_value"() <{value}> : () -> none
  %n0_r = "tfl.unidirectional_sequence_lstm"(%n0_0, %n0_1, %n0_2, %n0_3, %n0_4, %n0_5, %n0_6, %n0_7, %n0_8, %n0_9, %n0_10, %n0_11, %n0_12, %n0_13, %n0_14, %n0_15, %n0_16, %n0_17, %n0_18, %n0_19, %n0_20, %n0_21, %n0_22, %n0_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = true}> : (tensor<3x2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, none) -> tensor<3x2x2xf32>
  // Projection with a bias, both clips.
  %n1_0 = "tfl.pseudo_const"() <{value = dense<[[[0.89, -1.062], [1.185, -0.883]], [[0.177, -0.276], [-0.018, -0.254]]]> : tensor<2x2x2xf32>}> : () -> tensor<2x2x2xf32>
  %n1_1 = "tfl.pseudo_const"() <{value = dense<[[0.252, -0.251], [-1.304, -1.088], [-1.083, 0.977]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_2 = "tfl.pseudo_const"() <{value = dense<[[-0.543, 0.761], [-0.238, -0.747], [1.269, -0.521]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_3 = "tfl.pseudo_const"() <{value = dense<[[-1.441, 1.438], [-0.343, 1.437], [0.799, 1.496]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_4 = "tfl.pseudo_const"() <{value = dense<[[1.091, -1.406], [0.222, -0.128], [0.134, -0.876]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_5 = "tfl.pseudo_const"() <{value = dense<[[0.463, 1.427], [1.014, -0.588], [0.633, 0.616]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_6 = "tfl.pseudo_const"() <{value = dense<[[0.786, 1.424], [-1.483, -0.832], [1.291, -0.464]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_7 = "tfl.pseudo_const"() <{value = dense<[[0.937, -0.37], [0.442, -1.219], [0.004, -0.301]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_8 = "tfl.pseudo_const"() <{value = dense<[[-0.975, -1.06], [-1.269, -1.492], [-0.232, 0.582]]> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
  %n1_9 = "tfl.no_value"() <{value}> : () -> none
  %n1_10 = "tfl.no_value"() <{value}> : () -> none
  %n1_11 = "tfl.no_value"() <{value}> : () -> none
  %n1_12 = "tfl.pseudo_const"() <{value = dense<[-0.055, 1.115, 0.137]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_13 = "tfl.pseudo_const"() <{value = dense<[0.271, -0.149, -0.98]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_14 = "tfl.pseudo_const"() <{value = dense<[-1.291, -1.085, -0.655]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_15 = "tfl.pseudo_const"() <{value = dense<[-0.701, -1.021, -0.983]> : tensor<3xf32>}> : () -> tensor<3xf32>
  %n1_16 = "tfl.pseudo_const"() <{value = dense<[[1.431, 0.776, 0.939], [0.025, -0.556, -0.471]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %n1_17 = "tfl.pseudo_const"() <{value = dense<[0.155, 1.059]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n1_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n1_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]> : tensor<2x3xf32>}> {tfl.is_variable} : () -> tensor<2x3xf32>
  %n1_20 = "tfl.no_value"() <{value}> : () -> none
  %n1_21 = "tfl.no_value"() <{value}> : () -> none
  %n1_22 = "tfl.no_value"() <{value}> : () -> none
  %n1_23 = "tfl.no_value"() <{value}> : () -> none
  %n1_r = "tfl.unidirectional_sequence_lstm"(%n1_0, %n1_1, %n1_2, %n1_3, %n1_4, %n1_5, %n1_6, %n1_7, %n1_8, %n1_9, %n1_10, %n1_11, %n1_12, %n1_13, %n1_14, %n1_15, %n1_16, %n1_17, %n1_18, %n1_19, %n1_20, %n1_21, %n1_22, %n1_23) <{cell_clip = 0.5 : f32, fused_activation_function = "TANH", proj_clip = 0.3 : f32, time_major = false}> : (tensor<2x2x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, none, none, none, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, none, none, none, none) -> tensor<2x2x2xf32>
  // Layer normalization.
  %n2_0 = "tfl.pseudo_const"() <{value = dense<[[[1.403, -0.697]], [[-0.719, -1.401]]]> : tensor<2x1x2xf32>}> : () -> tensor<2x1x2xf32>
  %n2_1 = "tfl.pseudo_const"() <{value = dense<[[-0.301, 0.921], [1.308, -1.055]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_2 = "tfl.pseudo_const"() <{value = dense<[[0.976, 0.906], [-0.463, -1.497]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_3 = "tfl.pseudo_const"() <{value = dense<[[1.254, -0.32], [-0.92, -0.598]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_4 = "tfl.pseudo_const"() <{value = dense<[[-0.281, -1.493], [-0.363, 0.452]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_5 = "tfl.pseudo_const"() <{value = dense<[[0.578, 0.242], [0.393, -1.009]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_6 = "tfl.pseudo_const"() <{value = dense<[[-0.014, 1.214], [1.407, 0.51]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_7 = "tfl.pseudo_const"() <{value = dense<[[0.752, -0.632], [1.127, 1.414]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_8 = "tfl.pseudo_const"() <{value = dense<[[0.366, 0.709], [0.714, -0.673]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n2_9 = "tfl.no_value"() <{value}> : () -> none
  %n2_10 = "tfl.no_value"() <{value}> : () -> none
  %n2_11 = "tfl.no_value"() <{value}> : () -> none
  %n2_12 = "tfl.pseudo_const"() <{value = dense<[-0.751, -0.01]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_13 = "tfl.pseudo_const"() <{value = dense<[-0.555, -1.481]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_14 = "tfl.pseudo_const"() <{value = dense<[0.662, -0.376]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_15 = "tfl.pseudo_const"() <{value = dense<[0.69, 0.98]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_16 = "tfl.no_value"() <{value}> : () -> none
  %n2_17 = "tfl.no_value"() <{value}> : () -> none
  %n2_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %n2_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0]]> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %n2_20 = "tfl.pseudo_const"() <{value = dense<[-1.234, 0.824]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_21 = "tfl.pseudo_const"() <{value = dense<[-0.856, -1.015]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_22 = "tfl.pseudo_const"() <{value = dense<[0.994, 0.721]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_23 = "tfl.pseudo_const"() <{value = dense<[-1.005, 0.761]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n2_r = "tfl.unidirectional_sequence_lstm"(%n2_0, %n2_1, %n2_2, %n2_3, %n2_4, %n2_5, %n2_6, %n2_7, %n2_8, %n2_9, %n2_10, %n2_11, %n2_12, %n2_13, %n2_14, %n2_15, %n2_16, %n2_17, %n2_18, %n2_19, %n2_20, %n2_21, %n2_22, %n2_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = true}> : (tensor<2x1x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x1x2xf32>
  // Recurrent weights that stand for diagonal matrices.
  %n3_0 = "tfl.pseudo_const"() <{value = dense<[[[-0.692, 0.255], [-0.902, -1.448]], [[-0.544, 0.028], [0.715, -0.481]], [[-1.452, 0.694], [-1.27, -0.193]]]> : tensor<3x2x2xf32>}> : () -> tensor<3x2x2xf32>
  %n3_1 = "tfl.pseudo_const"() <{value = dense<[[0.931, 0.651], [-0.67, 0.375]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_2 = "tfl.pseudo_const"() <{value = dense<[[1.089, -1.215], [0.68, 0.818]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_3 = "tfl.pseudo_const"() <{value = dense<[[-0.785, -0.017], [-1.162, -0.51]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_4 = "tfl.pseudo_const"() <{value = dense<[[-0.487, 0.23], [-1.032, 1.406]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %n3_5 = "tfl.pseudo_const"() <{value = dense<[0.891, -1.056]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_6 = "tfl.pseudo_const"() <{value = dense<[0.298, 0.168]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_7 = "tfl.pseudo_const"() <{value = dense<[0.828, 0.095]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_8 = "tfl.pseudo_const"() <{value = dense<[-0.849, 1.172]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_9 = "tfl.no_value"() <{value}> : () -> none
  %n3_10 = "tfl.no_value"() <{value}> : () -> none
  %n3_11 = "tfl.no_value"() <{value}> : () -> none
  %n3_12 = "tfl.pseudo_const"() <{value = dense<[1.289, 0.152]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_13 = "tfl.pseudo_const"() <{value = dense<[1.288, -1.491]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_14 = "tfl.pseudo_const"() <{value = dense<[-1.153, -1.5]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_15 = "tfl.pseudo_const"() <{value = dense<[-1.101, 0.595]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %n3_16 = "tfl.no_value"() <{value}> : () -> none
  %n3_17 = "tfl.no_value"() <{value}> : () -> none
  %n3_18 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n3_19 = "tfl.pseudo_const"() <{value = dense<[[0.0, 0.0], [0.0, 0.0]]> : tensor<2x2xf32>}> {tfl.is_variable} : () -> tensor<2x2xf32>
  %n3_20 = "tfl.no_value"() <{value}> : () -> none
  %n3_21 = "tfl.no_value"() <{value}> : () -> none
  %n3_22 = "tfl.no_value"() <{value}> : () -> none
  %n3_23 = "tfl.no_value"() <{value}> : () -> none
  %n3_r = "tfl.unidirectional_sequence_lstm"(%n3_0, %n3_1, %n3_2, %n3_3, %n3_4, %n3_5, %n3_6, %n3_7, %n3_8, %n3_9, %n3_10, %n3_11, %n3_12, %n3_13, %n3_14, %n3_15, %n3_16, %n3_17, %n3_18, %n3_19, %n3_20, %n3_21, %n3_22, %n3_23) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", proj_clip = 0.0 : f32, time_major = true, diagonal_recurrent_tensors = true}> : (tensor<3x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, none) -> tensor<3x2x2xf32>
  return %24, %49, %n0_r, %n1_r, %n2_r, %n3_r : tensor<1x3x2xf32>, tensor<1x3x1xf32>, tensor<3x2x2xf32>, tensor<2x2x2xf32>, tensor<2x1x2xf32>, tensor<3x2x2xf32>
}
