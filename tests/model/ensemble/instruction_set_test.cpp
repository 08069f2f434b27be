#include "model/ensemble/instruction_set.h"

#include <gtest/gtest.h>

namespace attune::model {
namespace {

TEST(InstructionSet, NamesGoBothWays) {
  for (const InstructionSet set :
       {InstructionSet::kScalar, InstructionSet::kAvx2, InstructionSet::kAvx512}) {
    EXPECT_EQ(instruction_set_named(name_of(set)), set);
  }
  EXPECT_FALSE(instruction_set_named("sse").has_value());
}

TEST(InstructionSet, TheScalarOneIsAlwaysThere) {
  EXPECT_EQ(available_instruction_sets().front(), InstructionSet::kScalar);
}

TEST(InstructionSet, WhatIsAvailableHasAKernel) {
  for (const InstructionSet set : available_instruction_sets()) {
    for (const Precision precision : {Precision::kSingle, Precision::kDouble}) {
      const Kernel kernel = kernel_for(set, precision);
      EXPECT_NE(kernel.weeks, nullptr) << name_of(set);
      EXPECT_NE(kernel.talk, nullptr) << name_of(set);
      EXPECT_NE(kernel.long_run, nullptr) << name_of(set);
    }
  }
}

}  // namespace
}  // namespace attune::model
