// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// Gates i, f, o = sigmoid(W x + U h + b), g = tanh(...); c = f c + i g; h = o tanh(c), step after step. TFLite
// kernels/unidirectional_sequence_lstm.cc

// EXPECT: [[[-0.466289133, -0.00176294148], [-0.643332064, -0.0073403744], [-0.0189258028, 0.39657107]]]
// EXPECT: [[[0.41286248], [0.945063055], [0.00222651986]]]
func.func @main() -> (tensor<1x3x2xf32>, tensor<1x3x1xf32>) {
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
  return %24, %49 : tensor<1x3x2xf32>, tensor<1x3x1xf32>
}
