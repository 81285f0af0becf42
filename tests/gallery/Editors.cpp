#include "Editors.h"

#include "Shooter.h"

#include <config/RoutingEdit.h>
#include <routing/RoutingPage.h>
#include <routing/TryIt.h>

#include <editing/ConfigEditing.h>
#include <shell/MainWindow.h>

namespace infermux {

namespace {

void shootRouting(MainWindow &window, Shooter &shooter)
{
    auto *page = window.findChild<RoutingPage *>();
    auto *editing = window.findChild<ConfigEditing *>();
    window.goTo(MainWindow::Routing);
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
    page->choose("fast");
    page->tryIt().ask("gpt-5o");
    shooter.shoot(QStringLiteral("routing-no-model"), isTried);
    editing->take(addingToGroup("fast", "providers", "grok"), QStringLiteral("fast: grok added"));
    editing->take(addingToGroup("fast", "models", "mixtral"), QStringLiteral("fast: mixtral added"));
    shooter.shoot(QStringLiteral("routing-mistake"));
    editing->revert();
}

} // namespace

void shootEditors(MainWindow &window, Shooter &shooter)
{
    shootRouting(window, shooter);
}

} // namespace infermux
