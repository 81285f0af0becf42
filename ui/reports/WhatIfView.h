#pragma once

#include <config/Config.h>
#include <ledger/Reports.h>
#include <pricing/PriceList.h>

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace infermux {

class FactTable;
class LedgerFeed;
class NameBox;

/// What a past period would have cost, had one model's requests gone to another: all of them, a share, or those with a
/// short prompt; in total and for each caller (money.md, "Savings"). Nothing is changed by it.
class WhatIfView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfView)

public:
    explicit WhatIfView(QWidget *parent = nullptr);

    void setLedger(const std::string &path);
    void setConfig(const ConfigPtr &config);
    void setRange(const TimeRange &range);
    /// By the names in the fields: "gpt-4o", and "gpt-4o-mini · openai".
    void choose(const QString &from, const QString &to);
    /// The newest answer; null: none yet.
    const std::vector<WhatIfRow> *answer() const { return m_answer ? &*m_answer : nullptr; }
    QString summary() const;
    QString copyText() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A model that requests could have gone to.
    struct Other
    {
        QString name;
        TokenPrice price;
    };

    QWidget *makeQuestion();
    std::optional<WhatIfQuery> question(QString &problem) const;
    void readModels();
    void offerOthers();
    void ask();
    void showAnswer(const std::vector<WhatIfRow> &rows);
    void say(const QString &words);

    LedgerFeed *m_feed;
    LedgerFeed *m_modelsFeed;
    TimeRange m_range;
    ConfigPtr m_config;
    std::vector<Other> m_others;
    std::optional<std::vector<WhatIfRow>> m_answer;
    QTimer m_patience; // what takes longer says so

    NameBox *m_from;
    NameBox *m_to;
    QLineEdit *m_share;
    QLineEdit *m_below;
    NameBox *m_caller;
    QLabel *m_summary;
    QLabel *m_note;
    QPushButton *m_cancel;
    FactTable *m_rows;
};

} // namespace infermux
