// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/random.h"

#include <QString>

/// What people of the made-up council write: short, plain, and not of one mind. `{child}`, `{mum}`, `{nana}` and the
/// like are filled in.
namespace doorstep::server::seed::words {

/// One text of a bank; `language` is the code of its language, empty for English.
struct Said {
    const char16_t *text;
    const char *language = "";
};

[[nodiscard]] QString observation(Random &random);  ///< a worker's, two or three sentences
[[nodiscard]] QString agreed(Random &random);       ///< the summary, read out at the door
[[nodiscard]] QString familySaid(Random &random);   ///< beside the summary; often contradicts it
[[nodiscard]] Said childSaid(Random &random);       ///< 8 % not in English
[[nodiscard]] QString note(Random &random);
[[nodiscard]] QString pinned(Random &random);       ///< an event of the story
[[nodiscard]] QString impact(Random &random);
[[nodiscard]] QString promiseByWorker(Random &random);
[[nodiscard]] QString promiseByFamily(Random &random);
[[nodiscard]] QString promiseByCouncil(Random &random);
[[nodiscard]] QString councilPost(Random &random);
[[nodiscard]] QString answer(Random &random);       ///< of whoever promised
[[nodiscard]] QString outcomeWords(Random &random); ///< of whoever it was promised to
[[nodiscard]] QString touch(Random &random);
[[nodiscard]] QString whyNotSeen(Random &random);
[[nodiscard]] QString whyNotAlone(Random &random);
[[nodiscard]] QString needsHelp(Random &random);
[[nodiscard]] QString access(Random &random);
[[nodiscard]] QString pets(Random &random);
[[nodiscard]] QString parking(Random &random);
[[nodiscard]] QString likes(Random &random);
[[nodiscard]] QString whyLeft(Random &random);
[[nodiscard]] QString enjoys(Random &random);
[[nodiscard]] QString offers(Random &random);

/// `text` with each `{key}` replaced.
[[nodiscard]] QString filled(QString text, std::initializer_list<std::pair<const char *, QString>> values);

} // namespace doorstep::server::seed::words
