#pragma once

#include <QComboBox>

namespace infermux {

/// A field for a name that offers those that are known and completes them, and takes any other.
class NameBox : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameBox)

public:
    /// As wide as `width`, or as the placeholder wants.
    NameBox(const QString &accessibleName, const QString &placeholder, int width = 0, QWidget *parent = nullptr);

    /// What is typed stays.
    void offer(const QStringList &names);
    QString name() const { return currentText().trimmed(); }
    void setName(const QString &name);
};

} // namespace infermux
