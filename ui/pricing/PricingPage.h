#pragma once

#include "PriceRows.h"
#include "editing/EditorPage.h"

#include <base/Mailbox.h>
#include <base/TaskThread.h>
#include <gateway/GatewaySnapshot.h>

#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace infermux {

class ConfigEditing;
class ImportDialog;
class LedgerFeed;
class PriceDialog;
class PriceFilter;
class PriceModel;
class PriceTable;
class SegmentedControl;

/// The price table: the built-in one with the file's overrides in it, set in their cells, pasted or imported. What this
/// month would have cost at the prices of the draft is shown before it is saved.
class PricingPage : public EditorPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PricingPage)

public:
    explicit PricingPage(ConfigEditing &editing, QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshotPtr &snapshot) override;
    PriceModel &model() const { return *m_model; }
    /// Nothing: this month's use is not read yet.
    std::optional<PriceEffect> effect() const;
    void setFilter(const QString &words);
    PriceDialog *addPrice();
    ImportDialog *importFile(const QString &file);
    void paste();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeTable();
    void refresh();
    void showAll();
    void showEffect();
    void showActions();
    std::vector<int> selectedRows() const;
    QStringList tables() const;
    PriceDialog *addPriceLike(const PriceRow &like);
    void setPrice(int row, PriceKind kind, Money perMillionTokens);
    void take(std::vector<PriceSetting> settings, const QString &what);
    void duplicate();
    void removeOverrides();

    LedgerFeed *m_feed;
    GatewaySnapshotPtr m_snapshot;
    ConfigPtr m_config; // of the draft, the last that was valid
    std::shared_ptr<const PriceList> m_prices;
    std::shared_ptr<const PriceList> m_saved; // in force
    ConfigPtr m_savedOf;
    std::optional<std::vector<ModelSpend>> m_spends; // this month's
    std::vector<std::int64_t> m_thresholds;          // that they were read with
    QTimer m_refresh;

    QLineEdit *m_filterLine;
    SegmentedControl *m_which;
    PriceModel *m_model;
    PriceFilter *m_filter;
    PriceTable *m_table;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QLabel *m_effect;
    Mailbox m_mailbox;   // what the reader says
    TaskThread m_reader; // of price files; last: it uses the mailbox
};

} // namespace infermux
