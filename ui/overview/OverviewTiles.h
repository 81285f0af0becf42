#pragma once

#include "OverviewData.h"

#include <gateway/GatewaySnapshot.h>

#include <QWidget>

#include <vector>

class QGridLayout;

namespace infermux {

class Tile;

/// The figures at the head of the Overview, all in a row or three beside each other. What money says comes from the
/// ledger, what happens this minute from the snapshot. GUI thread.
class OverviewTiles : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewTiles)

public:
    explicit OverviewTiles(QWidget *parent = nullptr);

    void showSnapshot(const GatewaySnapshot &snapshot);
    void showFigures(const SpendFigures &figures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Tile *add(const QString &name, QRgb color);
    void arrange();
    void showFirstToken(double ms);
    void showToday(const SpendFigures &figures);

    QGridLayout *m_grid;
    std::vector<Tile *> m_tiles;
    Tile *m_today;
    Tile *m_month;
    Tile *m_saved;
    Tile *m_rate;
    Tile *m_errors;
    Tile *m_firstToken;
    std::vector<double> m_firstTokens; // of the snapshots seen, one a second
};

} // namespace infermux
