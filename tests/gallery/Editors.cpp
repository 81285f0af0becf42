#include "Editors.h"

#include "Shooter.h"

#include <config/AuthEdit.h>
#include <config/ProviderEdit.h>
#include <config/RoutingEdit.h>
#include <pricing/ImportDialog.h>
#include <pricing/PriceDialog.h>
#include <pricing/PriceModel.h>
#include <pricing/PricingPage.h>
#include <routing/RoutingPage.h>
#include <routing/TryIt.h>

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <controls/SegmentedControl.h>
#include <editing/ConfigEditing.h>
#include <editing/TextDialog.h>
#include <editing/UnsavedDialog.h>
#include <editing/YamlTextEdit.h>
#include <providers/ProviderDialog.h>
#include <providers/ProvidersPage.h>
#include <reports/ReportsPage.h>
#include <reports/WhatIfView.h>
#include <settings/KeysEdit.h>
#include <settings/SettingsPage.h>
#include <shell/MainWindow.h>

#include <array>

namespace infermux {

namespace {

void shootRouting(MainWindow &window, Shooter &shooter)
{
    window.goTo(MainWindow::Routing);
    auto *page = window.findChild<RoutingPage *>();
    auto *editing = window.findChild<ConfigEditing *>();
    page->choose("reasoning");
    page->tryIt().ask("gpt-4o");
    const auto isTried = [page] { return page->trial() && page->trial()->question == page->tryIt().question(); };
    shooter.shoot(QStringLiteral("routing"), isTried);
    page->choose("fast");
    editing->take(settingGroupField("fast", "strategy", YamlValue("least_latency")), QStringLiteral("fast: strategy"));
    editing->take(addingToGroup("fast", "models", "gpt-4.1"), QStringLiteral("fast: gpt-4.1 added"));
    editing->take(movingGroup("fast", 0), QStringLiteral("fast moved"));
    shooter.shoot(QStringLiteral("routing-changed"), isTried);
    page->chooseDefaults();
    shooter.shoot(QStringLiteral("routing-default"), isTried);
    auto *unsaved = new UnsavedDialog(*editing, &window);
    unsaved->open();
    shooter.shootDialog(QStringLiteral("unsaved"), *unsaved);
    unsaved->reject();
    auto *text = new TextDialog(
        *editing, QStringLiteral("in budgets.limits others use what stands there; edit the text"), &window);
    text->open();
    QTextCursor strategy = text->text().document()->find(QStringLiteral("strategy: "));
    strategy.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
    strategy.insertText(QStringLiteral("strategy: fastest"));
    waitFor([text] { return !text->text().extraSelections().isEmpty(); });
    shooter.shootDialog(QStringLiteral("text"), *text);
    text->reject();
    page->choose("fast");
    page->tryIt().ask("gpt-5o");
    shooter.shoot(QStringLiteral("routing-no-model"), isTried);
    editing->take(addingToGroup("fast", "providers", "grok"), QStringLiteral("fast: grok added"));
    editing->take(addingToGroup("fast", "models", "mixtral"), QStringLiteral("fast: mixtral added"));
    shooter.shoot(QStringLiteral("routing-mistake"));
    editing->revert();
}

/// A provider that is there to be asked.
class Models : public QTcpServer
{
public:
    Models()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray body = R"({"data":[{"id":"gpt-4.1"},{"id":"gpt-4o"},{"id":"gpt-4o-mini"},{"id":"o3"},)"
                                        R"({"id":"o4-mini"},{"id":"text-embedding-3-large"},{"id":"whisper-1"}]})";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                              + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            });
        });
    }
};

void shootProviders(MainWindow &window, Shooter &shooter)
{
    window.goTo(MainWindow::Providers);
    auto *page = window.findChild<ProvidersPage *>();
    auto *editing = window.findChild<ConfigEditing *>();
    shooter.shoot(QStringLiteral("providers"));
    editing->take(settingProviderField("groq", {std::string("rate_limits")},
                                       YamlValue::map({{"requests_per_minute", YamlValue("3500")},
                                                       {"tokens_per_minute", YamlValue("800000")}})),
                  QStringLiteral("groq"));
    editing->take(settingProviderField("mistral", {std::string("type")}, YamlValue("mistrall")),
                  QStringLiteral("mistral"));
    shooter.shoot(QStringLiteral("providers-mistake"));
    editing->revert();

    Models models;
    ProviderTemplate from = providerTemplates().front();
    from.baseUrl = "http://127.0.0.1:" + std::to_string(models.serverPort()) + "/v1";
    ProviderDialog *dialog = page->addProvider(from, {});
    shooter.shootDialog(QStringLiteral("provider-add"), *dialog);
    dialog->test();
    waitFor([dialog] { return dialog->findChild<QListWidget *>(QStringLiteral("ticks"))->count() > 3; });
    shooter.shootDialog(QStringLiteral("provider-tested"), *dialog);
    dialog->reject();
    dialog = page->editProvider("ollama");
    for (QPushButton *button : dialog->findChildren<QPushButton *>(QStringLiteral("link"))) {
        if (button->accessibleName().isEmpty())
            button->click(); // shows everything
    }
    shooter.shootDialog(QStringLiteral("provider-edit"), *dialog);
    auto *scroll = dialog->findChild<QScrollArea *>()->verticalScrollBar();
    scroll->setValue(scroll->maximum());
    shooter.shootDialog(QStringLiteral("provider-edit-more"), *dialog);
    dialog->reject();
}

void shootPricing(MainWindow &window, Shooter &shooter)
{
    window.goTo(MainWindow::Pricing);
    auto *page = window.findChild<PricingPage *>();
    auto *editing = window.findChild<ConfigEditing *>();
    shooter.shoot(QStringLiteral("pricing"), [page] { return page->effect().has_value(); });
    PriceModel &model = page->model();
    const int row = model.indexOf("anthropic", "claude-sonnet-4-5");
    model.setData(model.index(row, PriceModel::Input), QStringLiteral("2"), Qt::EditRole);
    page->setFilter(QStringLiteral("claude"));
    shooter.shoot(QStringLiteral("pricing-changed"));
    page->setFilter({});
    PriceDialog *price = page->addPrice();
    shooter.shootDialog(QStringLiteral("price-add"), *price);
    price->reject();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("prices.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(
            R"({"gpt-4o":{"litellm_provider":"openai","input_cost_per_token":2e-6,"output_cost_per_token":8e-6},)"
            R"("gpt-6":{"litellm_provider":"openai","input_cost_per_token":3e-6,"output_cost_per_token":12e-6},)"
            R"("claude-opus-5":{"litellm_provider":"anthropic","input_cost_per_token":5e-6,"output_cost_per_token":2.5e-5}})");
    file.close();
    ImportDialog *import = page->importFile(file.fileName());
    waitFor([import] { return import->model().rowCount() > 0; });
    import->model().tick({0, 2}, true);
    shooter.shootDialog(QStringLiteral("price-import"), *import);
    import->reject();
    editing->revert();
}

void shootSettings(MainWindow &window, Shooter &shooter)
{
    window.goTo(MainWindow::Settings);
    auto *page = window.findChild<SettingsPage *>();
    auto *editing = window.findChild<ConfigEditing *>();
    editing->take(addingCallerKey("cursor", "${CURSOR_KEY}"), QStringLiteral("key for cursor"));
    editing->take(addingCallerKey("notebook", "imx-not-shown"), QStringLiteral("key for notebook"));
    editing->take(settingValue({"server", "max_body"}, YamlValue("much")), QStringLiteral("server.max_body"));
    const std::array names{"address", "limits", "keys",    "circuits", "ledger",
                           "bodies",  "log",    "desktop", "demo",     "about"};
    for (int section = 0; section < SettingsPage::SectionCount; ++section) {
        page->goTo(section);
        shooter.shoot(QStringLiteral("settings-") + QLatin1String(names[static_cast<std::size_t>(section)]));
    }
    NewKeyDialog *key = page->keys().makeKey();
    key->findChild<QLineEdit *>()->setText(QStringLiteral("cursor"));
    shooter.shootDialog(QStringLiteral("settings-new-key"), *key);
    key->reject();
    editing->revert();
}

void shootWhatIf(MainWindow &window, Shooter &shooter)
{
    auto *page = window.findChild<ReportsPage *>();
    auto *tabs = page->findChild<SegmentedControl *>();
    window.goTo(MainWindow::Reports);
    tabs->choose(1);
    shooter.shoot(QStringLiteral("what-if-first"));
    page->whatIf().choose(QStringLiteral("gpt-4o"), QStringLiteral("gpt-4o-mini · openai"));
    shooter.shoot(QStringLiteral("what-if"), [page] { return page->whatIf().answer() != nullptr; });
    tabs->choose(0);
}

} // namespace

void shootEditors(MainWindow &window, Shooter &shooter)
{
    shootProviders(window, shooter);
    shootPricing(window, shooter);
    shootSettings(window, shooter);
    shootWhatIf(window, shooter);
    shootRouting(window, shooter);
}

} // namespace infermux
