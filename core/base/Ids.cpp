#include "Ids.h"

#include <QRandomGenerator>

#include <cstdint>

namespace infermux {

namespace {

void appendHex(std::string &out, std::uint64_t value, int digits)
{
    constexpr char hex[] = "0123456789abcdef";
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += hex[(value >> static_cast<unsigned>(shift)) & 0xFU];
}

QRandomGenerator64 &generator()
{
    thread_local QRandomGenerator64 seeded = QRandomGenerator64::securelySeeded();
    return seeded;
}

} // namespace

std::string newRequestId(UtcTime now)
{
    std::string id = "req_";
    id.reserve(28);
    appendHex(id, static_cast<std::uint64_t>(now.time_since_epoch().count()), 12);
    appendHex(id, generator().generate(), 12);
    return id;
}

std::string randomHex(int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        appendHex(text, generator().generate(), 2);
    return text;
}

} // namespace infermux
