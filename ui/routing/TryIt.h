#pragma once

#include <config/Config.h>
#include <gateway/RouteTrial.h>

#include <QFrame>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;

namespace infermux {

class FactTable;
class NameBox;

/// A request that might come, and what would become of it: which group matches, each candidate with its estimate,
/// latency and what stands against it, and who would serve. Asks; the answer is handed in.
class TryIt : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TryIt)

public:
    explicit TryIt(QWidget *parent = nullptr);

    /// Names to choose from; what is typed stays.
    void offer(const QStringList &models, const QStringList &callers);
    void ask(const std::string &model);
    /// Nothing where too little is filled in.
    std::optional<RouteTrialQuestion> question() const;
    void show(const RouteTrial &trial);
    using QWidget::show;
    void showMistake(); ///< the configuration can't be tried before it is put right
    void showNoModel();
    const FactTable &candidates() const { return *m_candidates; }
    QString summary() const;

Q_SIGNALS:
    void asked();

private:
    QString outcomeInWords(const RouteTrial &trial) const;

    NameBox *m_model;
    NameBox *m_caller;
    QLineEdit *m_tokens;
    QLabel *m_summary;
    QLabel *m_budget;
    FactTable *m_candidates;
};

} // namespace infermux
