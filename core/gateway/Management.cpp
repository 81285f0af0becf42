#include "Management.h"

#include "Admission.h"
#include "ApiError.h"
#include "BudgetsApi.h"
#include "ManagementApi.h"

#include <base/Text.h>
#include <config/BudgetEdit.h>

namespace infermux {

namespace {

std::string lastSegment(const std::string &path)
{
    return percentDecoded(std::string_view(path).substr(path.rfind('/') + 1));
}

} // namespace

Management::Management(ManagementHost &host, Bookkeeper &books, std::string configName, QObject *home)
    : m_host(host)
    , m_books(books)
    , m_configName(std::move(configName))
    , m_ledgerAnswers(books, home)
{
}

void Management::handle(const HttpRequest &request, ResponseWriter &writer)
{
    HttpHeaders extra = crossOriginHeaders(request);
    const auto send = [&](HttpResponse response) {
        for (const HttpHeader &field : extra)
            response.headers.add(field.name, field.value);
        writer.send(std::move(response));
    };
    const auto refuse = [&](const Error &error) { send(apiError(error.code, error.message)); };
    switch (ManagementApi::meaningOf(request)) {
    case ManagementPath::Snapshot:
    case ManagementPath::Metrics:
    case ManagementPath::Budgets:
        return send(answer(request));
    case ManagementPath::Circuit:
        return send(commandCircuit(request));
    case ManagementPath::Costs: {
        auto question = costsQuestion(request, costsContext());
        if (!question.ok())
            return refuse(question.error());
        return m_ledgerAnswers.whole(writer, std::move(extra), std::move(question).value());
    }
    case ManagementPath::Export: {
        auto question = exportQuestion(request, costsContext());
        if (!question.ok())
            return refuse(question.error());
        extra.add("Content-Type", "text/csv; charset=utf-8; header=present");
        extra.add("Content-Disposition", "attachment; filename=\"" + question->name + "\"");
        return m_ledgerAnswers.stream(writer, std::move(extra), std::move(question->pieces));
    }
    case ManagementPath::BudgetEdit: {
        auto edit = budgetEdit(request);
        if (!edit.ok())
            return refuse(edit.error());
        return m_host.requestEdit(m_waiting.add(writer, std::move(extra)), std::move(edit).value());
    }
    case ManagementPath::Reload:
        return m_host.requestReload(m_waiting.add(writer, std::move(extra)));
    }
}

HttpResponse Management::answer(const HttpRequest &request) const
{
    const UtcTime now = m_host.clock().utc();
    const GatewaySnapshot snapshot = m_host.snapshot();
    switch (ManagementApi::meaningOf(request)) {
    case ManagementPath::Metrics: {
        HttpResponse response;
        response.headers.add("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        response.body = m_books.metrics().text(snapshot, m_books.budgets().standings(now));
        return response;
    }
    case ManagementPath::Budgets:
        return budgetsAnswer(m_books.budgets().standings(now), m_host.live()->config->budgets);
    default:
        return ManagementApi::answer(request, snapshot);
    }
}

/// `/_infermux/providers/{name}/circuit/{open,close,reset}`
HttpResponse Management::commandCircuit(const HttpRequest &request)
{
    const auto segments = splitList(request.path, '/');
    const std::string name = percentDecoded(segments.at(2));
    const std::string_view word = segments.back();
    const CircuitCommand command = word == "open"    ? CircuitCommand::Open
                                   : word == "close" ? CircuitCommand::Close
                                                     : CircuitCommand::Reset;
    if (!m_host.commandCircuit(name, command))
        return apiError("not_found", "there is no provider " + name);
    return ManagementApi::provider(name, m_host.snapshot());
}

Result<ConfigEdit> Management::budgetEdit(const HttpRequest &request) const
{
    const std::string caller = lastSegment(request.path);
    if (request.method == "DELETE")
        return removingBudget(caller);
    auto fields = readBudgetFields(request.body);
    if (!fields.ok())
        return fields.error();
    return settingBudget(caller, std::move(fields).value());
}

void Management::reloaded(std::uint64_t id, const LoadedConfig &loaded)
{
    m_waiting.answer(id, ManagementApi::configAnswer("reloaded", loaded, m_configName));
}

void Management::edited(std::uint64_t id, const EditedConfig &edited)
{
    m_waiting.answer(id, budgetEdited(edited, m_configName));
}

void Management::stop()
{
    m_ledgerAnswers.cancelAll();
    m_waiting.answerAll(apiError("no_healthy_providers", "the gateway was stopped"));
}

CostsContext Management::costsContext() const
{
    const LiveConfigPtr live = m_host.live();
    return {m_host.clock().utc(), live->config, live->prices, monthlyLimits(live->config->budgets)};
}

} // namespace infermux
