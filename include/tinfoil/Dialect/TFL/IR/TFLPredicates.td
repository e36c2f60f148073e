//===- TFLPredicates.td - Conditions on the types of an op of the tfl dialect -===//
//
// Part of Tinfoil, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TINFOIL_DIALECT_TFL_IR_TFLPREDICATES_TD
#define TINFOIL_DIALECT_TFL_IR_TFLPREDICATES_TD

include "mlir/IR/OpBase.td"

//===----------------------------------------------------------------------===//
// What a condition speaks of
//===----------------------------------------------------------------------===//

class TFL_ValueRef<string expr, string what> {
  string type = expr;
  string text = what;
}
class TFL_Operand<int index, string name> :
    TFL_ValueRef<"::tinfoil::tfl::operandType($_op, " # index # ")", "operand '" # name # "'">;
class TFL_Result<int index, string name> :
    TFL_ValueRef<"::tinfoil::tfl::resultType($_op, " # index # ")", "result '" # name # "'">;

class TFL_Pred<string what, string expr> : PredOpTrait<what, CPred<expr>>;

//===----------------------------------------------------------------------===//
// Element types. The relations are explained at their C++ functions in TFLPredicates.h.
//===----------------------------------------------------------------------===//

class TFL_ElemRelation<TFL_ValueRef a, TFL_ValueRef b, string function> :
    TFL_Pred<a.text # " has the element type of " # b.text,
             "::tinfoil::tfl::" # function # "(" # a.type # ", " # b.type # ")">;

class TFL_IdenticalElem<TFL_ValueRef a, TFL_ValueRef b> : TFL_ElemRelation<a, b, "identicalElements">;
class TFL_SameElem<TFL_ValueRef a, TFL_ValueRef b> : TFL_ElemRelation<a, b, "sameElements">;
class TFL_SameElemU8<TFL_ValueRef a, TFL_ValueRef b> : TFL_ElemRelation<a, b, "sameElementsU8">;
class TFL_SameElemU8Or4<TFL_ValueRef a, TFL_ValueRef b> : TFL_ElemRelation<a, b, "sameElementsU8Or4Bit">;

/// The same with an operand that may be missing.
class TFL_OptionalSameElem<TFL_ValueRef a, TFL_ValueRef optional> :
    TFL_Pred<a.text # " has the element type of " # optional.text,
             "::tinfoil::tfl::isNone(" # optional.type # ") || ::tinfoil::tfl::sameElementsU8Or4Bit(" # a.type # ", " #
             optional.type # ")">;

//===----------------------------------------------------------------------===//
// Shapes. A missing optional operand and an unranked tensor satisfy all of them, unless the name says `Known`.
//===----------------------------------------------------------------------===//

class TFL_Rank<TFL_ValueRef v, int n> :
    TFL_Pred<v.text # " has rank " # n, "::tinfoil::tfl::rankWithin(" # v.type # ", " # n # ", " # n # ")">;
class TFL_RankAtLeast<TFL_ValueRef v, int n> :
    TFL_Pred<v.text # " has rank " # n # " or more",
             "::tinfoil::tfl::rankWithin(" # v.type # ", " # n # ", INT64_MAX)">;
class TFL_RankAtMost<TFL_ValueRef v, int n> :
    TFL_Pred<v.text # " has rank " # n # " or less", "::tinfoil::tfl::rankWithin(" # v.type # ", 0, " # n # ")">;
class TFL_RankWithin<TFL_ValueRef v, int lo, int hi> :
    TFL_Pred<v.text # " has a rank from " # lo # " to " # hi,
             "::tinfoil::tfl::rankWithin(" # v.type # ", " # lo # ", " # hi # ")">;
class TFL_NonUnitDimsAtMost<TFL_ValueRef v, int n> :
    TFL_Pred<v.text # " has " # n # " dimensions or less that are not 1",
             "::tinfoil::tfl::nonUnitDimsAtMost(" # v.type # ", " # n # ")">;

class TFL_Dim<TFL_ValueRef v, int dim, int n> :
    TFL_Pred<v.text # " has extent " # n # " in dimension " # dim,
             "::tinfoil::tfl::dimWithin(" # v.type # ", " # dim # ", " # n # ", " # n # ")">;
class TFL_DimAtMost<TFL_ValueRef v, int dim, int n> :
    TFL_Pred<v.text # " has extent " # n # " or less in dimension " # dim,
             "::tinfoil::tfl::dimWithin(" # v.type # ", " # dim # ", 0, " # n # ")">;
class TFL_KnownDim<TFL_ValueRef v, int dim, int n> :
    TFL_Pred<v.text # " is known to have extent " # n # " in dimension " # dim,
             "::tinfoil::tfl::knownDimIs(" # v.type # ", " # dim # ", " # n # ")">;
class TFL_DimsEqual<TFL_ValueRef a, int dimA, TFL_ValueRef b, int dimB> :
    TFL_Pred<"dimension " # dimA # " of " # a.text # " equals dimension " # dimB # " of " # b.text,
             "::tinfoil::tfl::dimsEqual(" # a.type # ", " # dimA # ", " # b.type # ", " # dimB # ")">;
class TFL_RankIsDim<TFL_ValueRef a, TFL_ValueRef b, int dim> :
    TFL_Pred<"the rank of " # a.text # " equals dimension " # dim # " of " # b.text,
             "::tinfoil::tfl::rankIsDim(" # a.type # ", " # b.type # ", " # dim # ")">;
class TFL_NumElements<TFL_ValueRef v, int n> :
    TFL_Pred<v.text # " has " # n # " elements", "::tinfoil::tfl::elementCountIs(" # v.type # ", " # n # ")">;
class TFL_NumElementsIsDim<TFL_ValueRef a, TFL_ValueRef b, int dim> :
    TFL_Pred<a.text # " has one element per index in dimension " # dim # " of " # b.text,
             "::tinfoil::tfl::elementCountIsDim(" # a.type # ", " # b.type # ", " # dim # ")">;

//===----------------------------------------------------------------------===//
// Conditions of the run time: listed in an op's `runtimeConditions`, checked by tfl-runtime-verify only.
//===----------------------------------------------------------------------===//

class TFL_Cond<string what, string expr> : CPred<expr> {
  string text = what;
}

class TFL_CondBroadcast<list<int> operands, int rank> :
    TFL_Cond<"the operands broadcast together, with rank " # rank # " or less",
             "::tinfoil::tfl::broadcastable($_op, {" # !interleave(operands, ", ") # "}, " # rank # ")">;
class TFL_CondSameElem<TFL_ValueRef a, TFL_ValueRef b> :
    TFL_Cond<a.text # " has the element type of " # b.text,
             "::tinfoil::tfl::sameElements(" # a.type # ", " # b.type # ")">;
class TFL_CondRankAtMost<TFL_ValueRef v, int n> :
    TFL_Cond<v.text # " has rank " # n # " or less", "::tinfoil::tfl::rankWithin(" # v.type # ", 0, " # n # ")">;

#endif // TINFOIL_DIALECT_TFL_IR_TFLPREDICATES_TD
