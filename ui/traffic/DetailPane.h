#pragma once

#include "RequestFacts.h"

#include <gateway/ExchangeDetail.h>
#include <ledger/ExchangeRecord.h>

#include <QFrame>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace infermux {

class FactTable;
class PillLabel;
class SegmentedControl;
class TimingBars;

/// One finished request looked at closely: where its time went, whom it asked and why, what it cost, what was said.
/// What the row knows is there at once; the rest as it arrives.
class DetailPane : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailPane)

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void showRow(const RequestFacts &facts);
    /// Of the ledger; ignored unless it is the one that is shown.
    void showRecord(const ExchangeRecord &record);
    /// Of the gateway; null: it keeps none of this one.
    void showDetail(const ExchangeDetailPtr &detail);
    void showNote(const QString &note);
    void setAddress(const std::string &address) { m_address = address; }
    const std::string &shownId() const { return m_record.id; }
    QString curl() const;

Q_SIGNALS:
    void sendAgainAsked(const QString &id);
    void bodiesAsked(); ///< the person wants bodies to be kept from now on
    void closeAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSummary();
    QWidget *makeHeaders();
    QWidget *makeBodies();
    void arrange();
    void showHead();
    void showTiming();
    void showAttempts();
    void showCandidates();
    void showCost();
    void showSaid();

    std::string m_address;
    ExchangeRecord m_record; // as far as it is known
    ExchangeDetailPtr m_detail;

    QLabel *m_title;
    PillLabel *m_status;
    QLabel *m_id;
    QLabel *m_note;
    QGridLayout *m_head;
    QWidget *m_actions;
    QPushButton *m_copy;
    QPushButton *m_again;
    SegmentedControl *m_tabs;
    QStackedWidget *m_stack;
    QGridLayout *m_summary;
    QWidget *m_times;
    QWidget *m_reasons;
    QWidget *m_costs;
    TimingBars *m_timing;
    QLabel *m_attemptsTitle;
    FactTable *m_attempts;
    QLabel *m_why;
    FactTable *m_candidates;
    QLabel *m_strategy;
    FactTable *m_cost;
    QLabel *m_costNote;
    FactTable *m_requestHeaders;
    FactTable *m_answerHeaders;
    QStackedWidget *m_bodies;
    QPlainTextEdit *m_requestBody;
    QPlainTextEdit *m_answerBody;
};

} // namespace infermux
