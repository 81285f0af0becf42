#include "LedgerJournal.h"

#include <base/Ids.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <boost/crc.hpp>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace infermux {

namespace {

constexpr std::uint64_t maxSegment = 1U << 20U;
constexpr std::uint32_t maxRecord = 1U << 16U;
constexpr char formatVersion = 1;

std::uint32_t checksum(std::string_view bytes)
{
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

void putNumber(std::string &out, std::uint64_t value)
{
    while (value >= 0x80U) {
        out += static_cast<char>(value | 0x80U);
        value >>= 7U;
    }
    out += static_cast<char>(value);
}

void putText(std::string &out, std::string_view text)
{
    putNumber(out, text.size());
    out += text;
}

void putMoney(std::string &out, const std::optional<Money> &money)
{
    out += money ? '\1' : '\0';
    if (!money)
        return;
    const auto pico = money->pico();
    putNumber(out, static_cast<std::uint64_t>(pico >> 64));
    putNumber(out, static_cast<std::uint64_t>(pico));
}

void put32(std::string &out, std::uint32_t value)
{
    for (int shift = 0; shift < 32; shift += 8)
        out += static_cast<char>(value >> static_cast<unsigned>(shift));
}

std::uint32_t get32(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (unsigned i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8U * i);
    return value;
}

class Decoder
{
public:
    explicit Decoder(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_rest.empty(); }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(one());
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        m_ok = false;
        return 0;
    }
    std::int64_t integer() { return static_cast<std::int64_t>(number()); }
    std::string text()
    {
        const std::uint64_t size = number();
        if (size > m_rest.size()) {
            m_ok = false;
            return {};
        }
        std::string value(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return value;
    }
    bool flag() { return one() != 0; }
    std::optional<Money> money()
    {
        if (!flag())
            return std::nullopt;
        const auto high = static_cast<Int128>(integer());
        const auto low = static_cast<Int128>(number());
        return Money::fromPico(high * (Int128{1} << 64) + low);
    }

private:
    char one()
    {
        if (m_rest.empty()) {
            m_ok = false;
            return 0;
        }
        const char value = m_rest.front();
        m_rest.remove_prefix(1);
        return value;
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace

std::string encodeRecord(const ExchangeRecord &record)
{
    std::string out;
    out.reserve(256);
    out += formatVersion;
    putNumber(out, static_cast<std::uint64_t>(record.started.time_since_epoch().count()));
    for (const std::string *text :
         {&record.id, &record.caller, &record.project, &record.environment, &record.requestedModel, &record.sentModel,
          &record.provider, &record.group, &record.strategy, &record.errorCode})
        putText(out, *text);
    const Usage &usage = record.usage;
    for (const std::int64_t number :
         {std::int64_t{record.status}, std::int64_t{record.attempts}, usage.prompt, usage.cachedPrompt,
          usage.cacheWrite5m, usage.cacheWrite1h, usage.completion, usage.reasoning, usage.audioPrompt,
          usage.audioCompletion, std::int64_t{record.latency.count()},
          std::int64_t{record.firstToken ? record.firstToken->count() + 1 : 0}})
        putNumber(out, static_cast<std::uint64_t>(number));
    out += record.streamed ? '\1' : '\0';
    out += usage.estimated ? '\1' : '\0';
    putMoney(out, record.cost);
    putMoney(out, record.baseline);
    return out;
}

std::optional<ExchangeRecord> decodeRecord(std::string_view bytes)
{
    if (bytes.empty() || bytes.front() != formatVersion)
        return std::nullopt;
    Decoder in(bytes.substr(1));
    ExchangeRecord record;
    record.started = UtcTime{Milliseconds{in.integer()}};
    for (std::string *text : {&record.id, &record.caller, &record.project, &record.environment, &record.requestedModel,
                              &record.sentModel, &record.provider, &record.group, &record.strategy, &record.errorCode})
        *text = in.text();
    record.status = static_cast<int>(in.integer());
    record.attempts = static_cast<int>(in.integer());
    Usage &usage = record.usage;
    for (std::int64_t *number : {&usage.prompt, &usage.cachedPrompt, &usage.cacheWrite5m, &usage.cacheWrite1h,
                                 &usage.completion, &usage.reasoning, &usage.audioPrompt, &usage.audioCompletion})
        *number = in.integer();
    record.latency = Milliseconds{in.integer()};
    if (const std::int64_t first = in.integer(); first > 0)
        record.firstToken = Milliseconds{first - 1};
    record.streamed = in.flag();
    usage.estimated = in.flag();
    record.cost = in.money();
    record.baseline = in.money();
    return in.ok() && in.atEnd() ? std::optional(std::move(record)) : std::nullopt;
}

LedgerJournal::LedgerJournal(const std::string &ledgerPath)
    : m_ledgerPath(ledgerPath)
    , m_prefix(ledgerPath + ".pending-" + std::to_string(::getpid()) + "-" + randomHex(4) + "-")
{
}

LedgerJournal::~LedgerJournal()
{
    close();
}

std::string LedgerJournal::segmentPath(std::uint64_t segment) const
{
    return m_prefix + std::to_string(segment);
}

bool LedgerJournal::open()
{
    const std::string path = segmentPath(m_segment + 1);
    m_descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (m_descriptor < 0) {
        m_problem = std::strerror(errno);
        return false;
    }
    ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    ++m_segment;
    m_size = 0;
    return true;
}

std::uint64_t LedgerJournal::append(const ExchangeRecord &record)
{
    if (m_descriptor < 0 && !open())
        return 0;
    const std::string body = encodeRecord(record);
    std::string line;
    line.reserve(body.size() + 8);
    put32(line, static_cast<std::uint32_t>(body.size()));
    put32(line, checksum(body));
    line += body;
    const ssize_t written = ::write(m_descriptor, line.data(), line.size());
    if (written != static_cast<ssize_t>(line.size())) {
        m_problem = written < 0 ? std::strerror(errno) : "no space left on the device";
        if (written > 0) // half a line would hide what comes after it
            [[maybe_unused]]
            const int cut = ::ftruncate(m_descriptor, static_cast<off_t>(m_size));
        return 0;
    }
    m_problem.clear();
    m_size += line.size();
    const std::uint64_t segment = m_segment;
    if (m_size >= maxSegment)
        close();
    return segment;
}

void LedgerJournal::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

std::vector<LedgerJournal::Orphan> LedgerJournal::takeOrphans() const
{
    const QFileInfo ledger(QString::fromStdString(m_ledgerPath));
    const QStringList names =
        QDir(ledger.absolutePath())
            .entryList({ledger.fileName() + QStringLiteral(".pending-*")}, QDir::Files, QDir::Time | QDir::Reversed);
    std::vector<Orphan> orphans;
    for (const QString &name : names) {
        const std::string path = (ledger.absolutePath() + QLatin1Char('/') + name).toStdString();
        // A full segment of our own is not locked any more, and what is in it is waiting here.
        const std::string own = QFileInfo(QString::fromStdString(m_prefix)).fileName().toStdString();
        const int descriptor =
            name.startsWith(QString::fromStdString(own)) ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            orphans.push_back({path, descriptor});
        else
            ::close(descriptor);
    }
    return orphans;
}

std::optional<std::vector<ExchangeRecord>> LedgerJournal::read(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::vector<ExchangeRecord> records;
    while (rest.size() >= 8) {
        const std::uint32_t size = get32(rest);
        if (size > maxRecord || rest.size() < 8 + std::size_t{size})
            break;
        const std::string_view body = rest.substr(8, size);
        auto record = checksum(body) == get32(rest.substr(4)) ? decodeRecord(body) : std::nullopt;
        if (!record)
            break;
        records.push_back(std::move(*record));
        rest.remove_prefix(8 + size);
    }
    return records;
}

void LedgerJournal::give(const Orphan &orphan, bool isDone)
{
    if (isDone)
        ::unlink(orphan.path.c_str());
    ::close(orphan.descriptor);
}

} // namespace infermux
