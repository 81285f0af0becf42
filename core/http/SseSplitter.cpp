#include "SseSplitter.h"

#include <algorithm>
#include <utility>

namespace infermux {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Splits the next line off; its end (LF, CRLF or CR) goes with it.
std::string_view takeLine(std::string_view &text)
{
    const auto end = text.find_first_of("\r\n");
    if (end == std::string_view::npos)
        return std::exchange(text, {});
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    return line;
}

} // namespace

bool SseSplitter::feed(std::string_view bytes, const OnFrame &onFrame)
{
    m_held += bytes;
    std::size_t frameStart = 0;
    while (m_scanned < m_held.size()) {
        const char c = m_held[m_scanned];
        if (c != '\n' && c != '\r') {
            const auto next = m_held.find_first_of("\r\n", m_scanned);
            m_scanned = std::min(next, m_held.size());
            continue;
        }
        // A CR at the very end may be half of CRLF: an empty line is only sure once the next byte is here. A frame
        // that ends in CR CR is told at once all the same; an LF that follows is then a line end of its own.
        const bool emptyLine = m_scanned == m_lineStart;
        std::size_t next = m_scanned + 1;
        if (c == '\r') {
            if (next == m_held.size() && !emptyLine)
                break;
            if (next < m_held.size() && m_held[next] == '\n')
                ++next;
        }
        m_scanned = next;
        m_lineStart = next;
        if (emptyLine) {
            tell(std::string_view(m_held).substr(frameStart, next - frameStart), onFrame);
            frameStart = next;
        }
    }
    m_held.erase(0, frameStart);
    m_scanned -= frameStart;
    m_lineStart -= frameStart;
    return m_held.size() <= maxFrame;
}

std::string SseSplitter::takeRest()
{
    m_scanned = 0;
    m_lineStart = 0;
    return std::exchange(m_held, {});
}

void SseSplitter::tell(std::string_view raw, const OnFrame &onFrame)
{
    SseFrame frame;
    frame.raw = raw;
    std::string_view rest = raw;
    if (m_first && rest.starts_with(byteOrderMark))
        rest.remove_prefix(byteOrderMark.size());
    m_first = false;

    std::string several;
    while (!rest.empty()) {
        const std::string_view line = takeLine(rest);
        const auto colon = std::min(line.find(':'), line.size());
        const std::string_view name = line.substr(0, colon);
        std::string_view value = line.substr(std::min(colon + 1, line.size()));
        if (value.starts_with(' '))
            value.remove_prefix(1);
        if (name == "event") {
            frame.event = value;
        } else if (name == "data") {
            if (!frame.hasData) {
                frame.data = value;
            } else {
                if (several.empty())
                    several = frame.data;
                several += '\n';
                several += value;
                frame.data = several;
            }
            frame.hasData = true;
        }
    }
    onFrame(frame);
}

} // namespace infermux
