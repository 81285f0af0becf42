#pragma once

#include <QDialog>
#include <QWidget>

#include <string>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace infermux {

class ConfigEditing;
class NewKeyDialog;
class OrderList;

/// Keys for callers: who has one, a new one, and none any more. Keys that stand in the file are not shown.
class KeysEdit : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysEdit)

public:
    explicit KeysEdit(ConfigEditing &editing, QWidget *parent = nullptr);

    NewKeyDialog *makeKey();

private:
    void showAll();

    ConfigEditing &m_editing;
    OrderList *m_keys;
    QLabel *m_none;
};

/// A key made at random for a caller. It is seen here once; where it is kept is the person's choice: in a variable,
/// which the file only names, or in the file.
class NewKeyDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewKeyDialog)

public:
    explicit NewKeyDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `written` is what goes into the file.
    void chosen(const std::string &caller, const std::string &written);

private:
    void update();
    QString variable() const;

    QString m_key;
    QLineEdit *m_caller;
    QLineEdit *m_shown;
    QCheckBox *m_inFile;
    QLabel *m_words;
    QLineEdit *m_export;
    QPushButton *m_add;
};

} // namespace infermux
