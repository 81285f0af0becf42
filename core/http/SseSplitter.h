#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace infermux {

/// One frame of an event stream. `raw` holds its bytes as they came, with the empty line that ends it.
struct SseFrame
{
    std::string_view raw;
    std::string_view event; ///< empty: no `event:` field
    std::string_view data;  ///< lines of `data:` joined by \n
    bool hasData = false;
};

/// Cuts a byte stream into the frames of an event stream (HTML standard, 9.2.6), however it is split into chunks:
/// LF, CRLF and lone CR as line ends, comments, several `data:` lines, a byte order mark. Pure; any thread.
class SseSplitter
{
public:
    /// Frames larger than this end the stream as broken.
    static constexpr std::size_t maxFrame = 16U << 20U;

    using OnFrame = std::function<void(const SseFrame &frame)>;

    /// False: a frame passed `maxFrame`.
    bool feed(std::string_view bytes, const OnFrame &onFrame);
    /// What came after the last complete frame; the splitter is empty afterwards.
    std::string takeRest();

private:
    void tell(std::string_view raw, const OnFrame &onFrame);

    std::string m_held;
    std::size_t m_scanned = 0;   // bytes of m_held that were looked at
    std::size_t m_lineStart = 0; // where the current line begins in m_held
    bool m_first = true;
};

} // namespace infermux
