// RUN: %python %S/Inputs/check-op.py tfl-run %s
// RUN: %python %S/Inputs/check-op.py tfl-run %s --folded tfl-opt
// One LSTM cell from the first step to the last, one back; merged they are concatenated. TFLite
// kernels/bidirectional_sequence_lstm.cc

// EXPECT: [[[-0.0231798459, -0.0715188757], [-0.0262624212, -0.385910302], [0.0468338132, -0.126317278]]]
// EXPECT: [[[-0.0182868708, 0.0425630435], [-0.0644633844, 0.0638935119], [0.662455142, 0.415287256]]]
// EXPECT: [[[-0.0231798459, -0.0715188757, -0.0182868708, 0.0425630435], [-0.0262624212, -0.385910302, -0.0644633844, 0.0638935119], [0.0468338132, -0.126317278, 0.662455142, 0.415287256]]]
// EXPECT: []
func.func @main() -> (tensor<1x3x2xf32>, tensor<1x3x2xf32>, tensor<1x3x4xf32>, tensor<?xf32>) {
  %0 = "tfl.pseudo_const"() <{value = dense<[[[-1.4179999828338623, -1.2300000190734863, 1.7120000123977661], [0.20900000631809235, -1.277999997138977, 1.5360000133514404], [0.5659999847412109, 0.27900001406669617, -0.4950000047683716]]]> : tensor<1x3x3xf32>}> : () -> tensor<1x3x3xf32>
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
  %18 = "tfl.pseudo_const"() <{value = dense<[[1.9220000505447388, 0.06199999898672104, 0.08500000089406967], [1.5859999656677246, 0.9710000157356262, 0.3230000138282776]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %19 = "tfl.pseudo_const"() <{value = dense<[[-0.2930000126361847, 1.5130000114440918, -0.3529999852180481], [1.690999984741211, -1.725000023841858, -0.2800000011920929]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %20 = "tfl.pseudo_const"() <{value = dense<[[0.07800000160932541, 1.8040000200271606, -0.9959999918937683], [1.2239999771118164, 0.7059999704360962, 0.8679999709129333]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %21 = "tfl.pseudo_const"() <{value = dense<[[0.5180000066757202, 1.8860000371932983, -0.6690000295639038], [-0.40700000524520874, -1.187999963760376, -1.7970000505447388]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %22 = "tfl.pseudo_const"() <{value = dense<[[-1.1480000019073486, 1.6619999408721924], [1.3609999418258667, -1.5499999523162842]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %23 = "tfl.pseudo_const"() <{value = dense<[[0.41499999165534973, -0.08299999684095383], [0.3790000081062317, 0.6370000243186951]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %24 = "tfl.pseudo_const"() <{value = dense<[[-0.7730000019073486, 1.8450000286102295], [-0.13699999451637268, 0.5120000243186951]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %25 = "tfl.pseudo_const"() <{value = dense<[[0.5410000085830688, -1.2640000581741333], [-1.753000020980835, -0.3540000021457672]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %26 = "tfl.no_value"() <{value}> : () -> none
  %27 = "tfl.no_value"() <{value}> : () -> none
  %28 = "tfl.no_value"() <{value}> : () -> none
  %29 = "tfl.pseudo_const"() <{value = dense<[1.055999994277954, 1.2610000371932983]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %30 = "tfl.pseudo_const"() <{value = dense<[0.9200000166893005, -1.5470000505447388]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %31 = "tfl.pseudo_const"() <{value = dense<[1.652999997138977, 1.2079999446868896]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %32 = "tfl.pseudo_const"() <{value = dense<[1.5110000371932983, 0.09300000220537186]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %33 = "tfl.no_value"() <{value}> : () -> none
  %34 = "tfl.no_value"() <{value}> : () -> none
  %35 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %36 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %37 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %38 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %39 = "tfl.no_value"() <{value}> : () -> none
  %40 = "tfl.no_value"() <{value}> : () -> none
  %41 = "tfl.no_value"() <{value}> : () -> none
  %42 = "tfl.no_value"() <{value}> : () -> none
  %43 = "tfl.no_value"() <{value}> : () -> none
  %44 = "tfl.no_value"() <{value}> : () -> none
  %45 = "tfl.no_value"() <{value}> : () -> none
  %46 = "tfl.no_value"() <{value}> : () -> none
  %47 = "tfl.no_value"() <{value}> : () -> none
  %48:2 = "tfl.bidirectional_sequence_lstm"(%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", merge_outputs = false, proj_clip = 0.0 : f32, time_major = false}> : (tensor<1x3x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>, none, none, none, none, none, none, none, none, none) -> (tensor<1x3x2xf32>, tensor<1x3x2xf32>)
  %49 = "tfl.pseudo_const"() <{value = dense<[[[-1.4179999828338623, -1.2300000190734863, 1.7120000123977661], [0.20900000631809235, -1.277999997138977, 1.5360000133514404], [0.5659999847412109, 0.27900001406669617, -0.4950000047683716]]]> : tensor<1x3x3xf32>}> : () -> tensor<1x3x3xf32>
  %50 = "tfl.pseudo_const"() <{value = dense<[[-0.35600000619888306, -1.0420000553131104, -1.8480000495910645], [1.5049999952316284, -0.1289999932050705, 0.19099999964237213]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %51 = "tfl.pseudo_const"() <{value = dense<[[-0.7110000252723694, 1.0049999952316284, -1.8990000486373901], [-0.5109999775886536, -1.878999948501587, -1.5080000162124634]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %52 = "tfl.pseudo_const"() <{value = dense<[[1.86899995803833, 0.6309999823570251, -0.28700000047683716], [0.0949999988079071, 1.4910000562667847, -0.6230000257492065]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %53 = "tfl.pseudo_const"() <{value = dense<[[0.3610000014305115, 0.7350000143051147, -0.578000009059906], [0.07599999755620956, 1.0609999895095825, 1.6369999647140503]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %54 = "tfl.pseudo_const"() <{value = dense<[[-1.3960000276565552, 1.7339999675750732], [-1.9789999723434448, 1.0119999647140503]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %55 = "tfl.pseudo_const"() <{value = dense<[[1.2419999837875366, -1.4529999494552612], [-0.3240000009536743, 1.2610000371932983]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %56 = "tfl.pseudo_const"() <{value = dense<[[-1.9429999589920044, 0.5139999985694885], [1.1720000505447388, 0.052000001072883606]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %57 = "tfl.pseudo_const"() <{value = dense<[[0.902999997138977, -1.093999981880188], [-1.2059999704360962, -0.546999990940094]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %58 = "tfl.no_value"() <{value}> : () -> none
  %59 = "tfl.no_value"() <{value}> : () -> none
  %60 = "tfl.no_value"() <{value}> : () -> none
  %61 = "tfl.pseudo_const"() <{value = dense<[-1.281999945640564, -0.6159999966621399]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %62 = "tfl.pseudo_const"() <{value = dense<[1.7920000553131104, 0.2930000126361847]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %63 = "tfl.pseudo_const"() <{value = dense<[-0.6399999856948853, -0.9139999747276306]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %64 = "tfl.pseudo_const"() <{value = dense<[1.8079999685287476, -0.22200000286102295]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %65 = "tfl.no_value"() <{value}> : () -> none
  %66 = "tfl.no_value"() <{value}> : () -> none
  %67 = "tfl.pseudo_const"() <{value = dense<[[1.9220000505447388, 0.06199999898672104, 0.08500000089406967], [1.5859999656677246, 0.9710000157356262, 0.3230000138282776]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %68 = "tfl.pseudo_const"() <{value = dense<[[-0.2930000126361847, 1.5130000114440918, -0.3529999852180481], [1.690999984741211, -1.725000023841858, -0.2800000011920929]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %69 = "tfl.pseudo_const"() <{value = dense<[[0.07800000160932541, 1.8040000200271606, -0.9959999918937683], [1.2239999771118164, 0.7059999704360962, 0.8679999709129333]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %70 = "tfl.pseudo_const"() <{value = dense<[[0.5180000066757202, 1.8860000371932983, -0.6690000295639038], [-0.40700000524520874, -1.187999963760376, -1.7970000505447388]]> : tensor<2x3xf32>}> : () -> tensor<2x3xf32>
  %71 = "tfl.pseudo_const"() <{value = dense<[[-1.1480000019073486, 1.6619999408721924], [1.3609999418258667, -1.5499999523162842]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %72 = "tfl.pseudo_const"() <{value = dense<[[0.41499999165534973, -0.08299999684095383], [0.3790000081062317, 0.6370000243186951]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %73 = "tfl.pseudo_const"() <{value = dense<[[-0.7730000019073486, 1.8450000286102295], [-0.13699999451637268, 0.5120000243186951]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %74 = "tfl.pseudo_const"() <{value = dense<[[0.5410000085830688, -1.2640000581741333], [-1.753000020980835, -0.3540000021457672]]> : tensor<2x2xf32>}> : () -> tensor<2x2xf32>
  %75 = "tfl.no_value"() <{value}> : () -> none
  %76 = "tfl.no_value"() <{value}> : () -> none
  %77 = "tfl.no_value"() <{value}> : () -> none
  %78 = "tfl.pseudo_const"() <{value = dense<[1.055999994277954, 1.2610000371932983]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %79 = "tfl.pseudo_const"() <{value = dense<[0.9200000166893005, -1.5470000505447388]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %80 = "tfl.pseudo_const"() <{value = dense<[1.652999997138977, 1.2079999446868896]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %81 = "tfl.pseudo_const"() <{value = dense<[1.5110000371932983, 0.09300000220537186]> : tensor<2xf32>}> : () -> tensor<2xf32>
  %82 = "tfl.no_value"() <{value}> : () -> none
  %83 = "tfl.no_value"() <{value}> : () -> none
  %84 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %85 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %86 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %87 = "tfl.pseudo_const"() <{value = dense<0.0> : tensor<1x2xf32>}> {tfl.is_variable} : () -> tensor<1x2xf32>
  %88 = "tfl.no_value"() <{value}> : () -> none
  %89 = "tfl.no_value"() <{value}> : () -> none
  %90 = "tfl.no_value"() <{value}> : () -> none
  %91 = "tfl.no_value"() <{value}> : () -> none
  %92 = "tfl.no_value"() <{value}> : () -> none
  %93 = "tfl.no_value"() <{value}> : () -> none
  %94 = "tfl.no_value"() <{value}> : () -> none
  %95 = "tfl.no_value"() <{value}> : () -> none
  %96 = "tfl.no_value"() <{value}> : () -> none
  %97:2 = "tfl.bidirectional_sequence_lstm"(%49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96) <{cell_clip = 0.0 : f32, fused_activation_function = "TANH", merge_outputs = true, proj_clip = 0.0 : f32, time_major = false}> : (tensor<1x3x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, none, none, none, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, none, none, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>, none, none, none, none, none, none, none, none, none) -> (tensor<1x3x4xf32>, tensor<?xf32>)
  return %48#0, %48#1, %97#0, %97#1 : tensor<1x3x2xf32>, tensor<1x3x2xf32>, tensor<1x3x4xf32>, tensor<?xf32>
}
