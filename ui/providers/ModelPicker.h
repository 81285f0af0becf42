#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace infermux {

/// Which models a provider is to serve: those ticked, or any. Offers what it was found to have; a name can be typed.
class ModelPicker : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelPicker)

public:
    explicit ModelPicker(QWidget *parent = nullptr);

    /// None chosen: any model.
    void show(const std::vector<std::string> &chosen);
    using QWidget::show;
    void offer(const std::vector<std::string> &found);
    std::vector<std::string> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void filter();
    void add();

    std::vector<std::string> m_chosen;
    std::vector<std::string> m_found;
    QCheckBox *m_any;
    QLineEdit *m_line;
    QListWidget *m_list;
    bool m_isFilling = false;
};

} // namespace infermux
