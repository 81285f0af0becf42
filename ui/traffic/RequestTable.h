#pragma once

#include <QTableView>

namespace infermux {

class ExchangeModel;

/// Finished requests as rows, in the manner of the house; its columns fit whatever width there is.
class RequestTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestTable)

public:
    explicit RequestTable(ExchangeModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace infermux
