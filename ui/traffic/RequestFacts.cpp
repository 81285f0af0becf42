#include "RequestFacts.h"

namespace infermux {

RequestFacts RequestFacts::of(const ExchangeRecord &record)
{
    RequestFacts facts;
    facts.id = record.id;
    facts.started = record.started;
    facts.caller = record.caller;
    facts.project = record.project;
    facts.requestedModel = record.requestedModel;
    facts.sentModel = record.sentModel;
    facts.provider = record.provider;
    facts.group = record.group;
    facts.errorCode = record.errorCode;
    facts.status = record.status;
    facts.attempts = record.attempts;
    facts.isEstimated = record.usage.estimated;
    facts.promptTokens = record.usage.prompt;
    facts.completionTokens = record.usage.completion;
    facts.cost = record.cost;
    facts.latency = record.latency;
    facts.firstToken = record.firstToken;
    return facts;
}

} // namespace infermux
