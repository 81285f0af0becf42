#include "Mist.h"

#include "JsonWriter.h"

#include <base/Ids.h>

#include <boost/crc.hpp>

#include <simdjson.h>

namespace infermux {

namespace {

Error invalid(std::string message)
{
    return {"invalid_request", std::move(message)};
}

std::uint32_t checksumOf(std::string_view payload)
{
    boost::crc_32_type crc;
    crc.process_bytes(payload.data(), payload.size());
    return crc.checksum();
}

} // namespace

Result<MistEnvelope> readMist(const std::string &body)
{
    namespace ondemand = simdjson::ondemand;
    simdjson::padded_string text(body);
    ondemand::parser parser;
    ondemand::document document;
    ondemand::object object;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS || document.get_object().get(object) != simdjson::SUCCESS)
        return invalid("the message is not a JSON object");
    MistEnvelope envelope;
    std::string version;
    std::uint64_t checksum = 0;
    for (auto field : object) {
        std::string_view key;
        ondemand::value value;
        std::string_view string;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS || field.value().get(value) != simdjson::SUCCESS)
            return invalid("the message is not valid JSON");
        if (key == "payload") {
            ondemand::object payload;
            std::string_view raw;
            if (value.get_object().get(payload) != simdjson::SUCCESS || payload.raw_json().get(raw) != simdjson::SUCCESS)
                return invalid("payload must be an object");
            envelope.payload = raw;
        } else if (key == "checksum") {
            if (value.get_uint64().get(checksum) != simdjson::SUCCESS)
                return invalid("checksum must be a number");
        } else if (key == "version" || key == "type" || key == "id") {
            if (value.get_string().get(string) != simdjson::SUCCESS)
                return invalid(std::string(key) + " must be a string");
            (key == "version" ? version : key == "type" ? envelope.type : envelope.id) = string;
        }
    }
    if (version != "1")
        return invalid("version must be \"1\"");
    if (envelope.type.empty())
        return invalid("type is missing");
    if (envelope.payload.empty())
        return invalid("payload is missing");
    if (checksum != 0 && checksum != checksumOf(envelope.payload))
        return invalid("the checksum does not fit the payload");
    return envelope;
}

std::string writeMist(std::string_view type, std::string_view payload, UtcTime now)
{
    constexpr std::int64_t nanosecondsPerMillisecond = 1'000'000;
    JsonWriter json;
    json.beginObject()
        .field("version", "1")
        .field("id", randomHex(16))
        .field("source", "infermux")
        .field("type", type)
        .field("timestamp_ns", std::int64_t{now.time_since_epoch().count() * nanosecondsPerMillisecond})
        .key("payload")
        .raw(payload)
        .field("checksum", std::int64_t{checksumOf(payload)})
        .endObject();
    return json.take();
}

Result<MistRequest> readMistRequest(std::string_view payload)
{
    auto json = parseJson(payload);
    if (!json.ok() || !json->is_object())
        return invalid("the request is not a JSON object");
    MistRequest request;
    for (const auto &[key, into] : {std::pair{"model", &request.model}, std::pair{"provider", &request.provider}}) {
        const Json &value = memberAt(*json, key);
        if (!value.is_null() && !value.is_string())
            return invalid(std::string(key) + " must be a string");
        *into = stringAt(*json, key);
    }
    request.messages = memberAt(*json, "messages");
    if (!request.messages.is_array() || request.messages.empty())
        return invalid("messages must be a list and not empty");
    for (const char *key : {"params", "meta"}) {
        const Json &value = memberAt(*json, key);
        if (!value.is_null() && !value.is_object())
            return invalid(std::string(key) + " must be an object");
    }
    request.params = memberAt(*json, "params");
    request.meta = memberAt(*json, "meta");
    return request;
}

std::string chatBodyOf(const MistRequest &request, const std::string &model)
{
    Json body = {{"model", model}, {"messages", request.messages}};
    for (const auto &[key, value] : request.params.items()) {
        if (key != "model" && key != "messages" && key != "stream" && key != "stream_options")
            body[key] = value;
    }
    return dumpJson(body);
}

std::string MistResponse::toJson() const
{
    JsonWriter json;
    json.beginObject()
        .field("model", model)
        .field("provider", provider)
        .field("content", content)
        .field("tokens_in", tokensIn)
        .field("tokens_out", tokensOut)
        .key("cost_usd")
        .raw(cost.empty() ? "0" : cost)
        .field("latency_ms", latencyMs)
        .field("finish_reason", finishReason)
        .endObject();
    return json.take();
}

} // namespace infermux
