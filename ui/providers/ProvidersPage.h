#pragma once

#include "editing/EditorPage.h"
#include "firststart/ProviderFinder.h"

#include <base/Money.h>
#include <config/YamlValue.h>
#include <gateway/GatewaySnapshot.h>

#include <QTimer>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace infermux {

class ConfigEditing;
class GatewayController;
class LedgerFeed;
class ProviderCard;
class ProviderDialog;

/// The providers: how each does, by the gateway; what each is, by the draft; what each cost today, by the ledger. One
/// is tested, edited or added here, and its circuit opened and closed by hand. Those that were found and are not used
/// yet are offered.
class ProvidersPage : public EditorPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProvidersPage)

public:
    /// `finder` looks for those to be offered; the page owns it.
    ProvidersPage(GatewayController &controller, ConfigEditing &editing, ProviderFinder *finder,
                  QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshotPtr &snapshot) override;
    ProviderDialog *editProvider(const std::string &name);
    ProviderDialog *addProvider();
    ProviderDialog *addProvider(const ProviderTemplate &from, const std::vector<std::string> &models);
    std::vector<ProviderCard *> cards() const { return m_cards; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showAll();
    void showOffers();
    void arrange();
    ProviderCard *makeCard();
    const ProviderSnapshot *running(const std::string &name) const;
    bool runsAsWritten(const std::string &name) const;
    void testNow(ProviderCard &card);

    GatewayController &m_controller;
    ProviderFinder *m_finder;
    LedgerFeed *m_feed;
    GatewaySnapshotPtr m_snapshot;
    std::map<std::string, Money> m_spentToday;
    bool m_isRead = false;
    bool m_hasLooked = false;
    std::vector<FoundProvider> m_found;
    QTimer m_refresh;

    QLabel *m_empty;
    QVBoxLayout *m_offers;
    QGridLayout *m_grid;
    std::vector<ProviderCard *> m_cards;
};

} // namespace infermux
