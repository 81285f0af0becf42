#pragma once

#include <config/Config.h>
#include <http/HttpClient.h>
#include <wire/JsonScan.h>

#include <memory>
#include <string>
#include <vector>

namespace infermux {

/// The embedded provider of type demo: answers chat, completions and embeddings in the OpenAI dialect, out of itself.
/// Text is made up but shaped by the request (tools that must be called, JSON schemas, lengths), streamed at
/// `demo.tokens_per_second`, with usage that counts what was really sent; `demo.error_rate` of the requests fail.
/// Takes the place of the HTTP client, and keeps its rules: gateway's thread, sinks are never called from inside.
std::unique_ptr<Transfer> startDemoTransfer(Endpoint endpoint, const ClientRequest &request, const DemoConfig &config,
                                            TransferSink &sink);

/// The models that a demo provider without a list of its own shows.
const std::vector<std::string> &demoModels();

} // namespace infermux
