// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace doorstep::core {

/// Known ways of getting sync wrong, one switch each. The simulator (tests/sim) turns each on and must then find work
/// that is lost or differs: a check that does not see these would not see the next mistake either. Only builds with
/// DOORSTEP_TEST_SWITCHES have them; in any other they are constants, and what they guard is not there. Set before
/// anything runs, on one thread.
struct TestSwitches {
    bool sequenceCursor = false;  ///< a change's number is taken without its scope's lock, as from a sequence
    bool lastWriteWins = false;   ///< merge does not ask what the author had seen
    bool ackBeforeCommit = false; ///< a change is acknowledged although its commit may still fail
    bool wrongBase = false;       ///< lists and texts are merged on what stands, not on what the author had seen
    bool purgeBeforePush = false; ///< a scope that ended leaves the device before its unsent edits have gone
};

#ifdef DOORSTEP_TEST_SWITCHES
inline TestSwitches testSwitches; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): set by tests alone
#else
inline constexpr TestSwitches testSwitches{};
#endif

} // namespace doorstep::core
