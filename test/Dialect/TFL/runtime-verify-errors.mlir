// RUN: tfl-opt %s -tfl-runtime-verify -split-input-file -verify-diagnostics

// One run finds all.
func.func @operand(%arg0: tensor<4xi64>, %arg1: tensor<4x!quant.any<i8<-8:7>:f32>>) {
  // expected-error@+1 {{operand 'x' has elements of type 'i64', but kernels take f32, i16, i32, qi8, qi16}}
  %0 = "tfl.abs"(%arg0) : (tensor<4xi64>) -> tensor<4xi64>
  // expected-error@+1 {{operand 'input' has elements of type 'i64', but kernels take f32}}
  %1 = "tfl.fake_quant"(%arg0) <{max = 1.0 : f32, min = 0.0 : f32, narrow_range = false, num_bits = 8 : i32}> : (tensor<4xi64>) -> tensor<4xf32>
  // expected-error@+1 {{operand 'x' has elements of type '!quant.any<i8<-8:7>:f32>', but kernels take f32}}
  %2 = "tfl.square"(%arg1) : (tensor<4x!quant.any<i8<-8:7>:f32>>) -> tensor<4x!quant.any<i8<-8:7>:f32>>
  return
}

// -----

func.func @result(%arg0: tensor<4xi1>) {
  // expected-error@+1 {{result 'index' has elements of type 'i32', but kernels take i64}}
  %0 = "tfl.where"(%arg0) : (tensor<4xi1>) -> tensor<?x1xi32>
  return
}

// -----

func.func @signedness(%arg0: tensor<4xui8>, %arg1: tensor<4x!quant.uniform<u8:f32, 0.5>>) {
  // expected-error@+1 {{operand 'lhs' has elements of type 'ui8', but kernels take}}
  %0 = "tfl.floor_mod"(%arg0, %arg0) : (tensor<4xui8>, tensor<4xui8>) -> tensor<4xui8>
  // expected-error@+1 {{operand 'x' has elements of type '!quant.uniform<u8:f32, 5.000000e-01>', but kernels take f32, qi8}}
  %1 = "tfl.log"(%arg1) : (tensor<4x!quant.uniform<u8:f32, 0.5>>) -> tensor<4x!quant.uniform<u8:f32, 0.5>>
  return
}

// -----

func.func @variadic(%arg0: tensor<4xf32>, %arg1: tensor<4xf64>) {
  // expected-error@+1 {{operand 'inputs' has elements of type 'f64', but kernels take f32, i32}}
  %0 = "tfl.add_n"(%arg0, %arg1) : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

func.func @calibrated(%arg0: tensor<4x!quant.calibrated<f32<-1.0:1.0>>>) {
  // expected-error@+1 {{operand 'x' has elements of type '!quant.calibrated<f32<-1.000000e+00:1.000000e+00>>', but kernels take}}
  %0 = "tfl.abs"(%arg0) : (tensor<4x!quant.calibrated<f32<-1.0:1.0>>>) -> tensor<4x!quant.calibrated<f32<-1.0:1.0>>>
  return
}

// -----

func.func @inside_region(%arg0: tensor<i1>, %arg1: tensor<4xi64>) {
  "tfl.if"(%arg0) ({
    // expected-error@+1 {{operand 'x' has elements of type 'i64'}}
    %0 = "tfl.abs"(%arg1) : (tensor<4xi64>) -> tensor<4xi64>
    "tfl.yield"() : () -> ()
  }, {
  }) : (tensor<i1>) -> ()
  return
}

// -----

func.func @broadcast_rank(%arg0: tensor<1x1x1x1x1x1x7xf32>, %arg1: tensor<7xf32>) {
  // expected-error@+1 {{has no kernel: it needs that the operands broadcast together, with rank 6 or less}}
  %0 = tfl.div(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<1x1x1x1x1x1x7xf32>, tensor<7xf32>) -> tensor<1x1x1x1x1x1x7xf32>
  // expected-error@+1 {{has no kernel: it needs that the operands have shapes that the kernel broadcasts}}
  %1 = tfl.sub(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<1x1x1x1x1x1x7xf32>, tensor<7xf32>) -> tensor<1x1x1x1x1x1x7xf32>
  return
}

// -----

func.func @broadcast_unknown(%arg0: tensor<?x?x?x?x?xi32>) {
  // expected-error@+1 {{the operands broadcast together, with rank 4 or less}}
  %0 = tfl.pow %arg0, %arg0 : tensor<?x?x?x?x?xi32>
  return
}

// -----

!q16 = !quant.uniform<i16:f32, 0.5>
!q8 = !quant.uniform<i8:f32, 0.5>
func.func @no_broadcast_of_16_bits(%arg0: tensor<1x4x!q16>, %arg1: tensor<3x4x!q16>) {
  // expected-error@+1 {{the operands have shapes that the kernel broadcasts}}
  %0 = tfl.add(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<1x4x!q16>, tensor<3x4x!q16>) -> tensor<3x4x!q16>
  // expected-error@+1 {{the operands have shapes that the kernel broadcasts}}
  %1 = tfl.mul(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<1x4x!q16>, tensor<3x4x!q16>) -> tensor<3x4x!q8>
  return
}

// -----

func.func @add_of_two_types(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>) {
  // expected-error@+1 {{has no kernel: it needs that operand 'lhs' has the element type of operand 'rhs'}}
  %0 = tfl.add(%arg0, %arg1) <{fused_activation_function = "NONE"}> : (tensor<4xf32>, tensor<4xi32>) -> tensor<4xf32>
  return
}

// -----

func.func @batch_matmul(%arg0: tensor<2x3xi8>, %arg1: tensor<3x2xf32>, %arg2: tensor<1x1x1x1x2x3xf32>) {
  // expected-error@+1 {{result 'output' has the element type of operand 'x', or is a 32-bit integer where both are 8-bit integers}}
  %0 = "tfl.batch_matmul"(%arg0, %arg1) : (tensor<2x3xi8>, tensor<3x2xf32>) -> tensor<2x2xi32>
  // expected-error@+1 {{operand 'x' has rank 5 or less}}
  %1 = "tfl.batch_matmul"(%arg2, %arg1) : (tensor<1x1x1x1x2x3xf32>, tensor<3x2xf32>) -> tensor<1x1x1x1x2x2xf32>
  return
}

// -----

func.func @slices(%arg0: tensor<1x1x1x1x1x1x7xf32>, %arg1: tensor<7xi32>) {
  // expected-error@+1 {{operand 'input' has rank 6 or less}}
  %0 = "tfl.slice"(%arg0, %arg1, %arg1) : (tensor<1x1x1x1x1x1x7xf32>, tensor<7xi32>, tensor<7xi32>) -> tensor<*xf32>
  // expected-error@+1 {{the input and its new axes have rank 6 or less}}
  %1 = "tfl.strided_slice"(%arg0, %arg1, %arg1, %arg1) <{begin_mask = 0 : i32, ellipsis_mask = 0 : i32, end_mask = 0 : i32, new_axis_mask = 0 : i32, offset = false, shrink_axis_mask = 0 : i32}> : (tensor<1x1x1x1x1x1x7xf32>, tensor<7xi32>, tensor<7xi32>, tensor<7xi32>) -> tensor<*xf32>
  return
}
