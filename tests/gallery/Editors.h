#pragma once

namespace infermux {

class MainWindow;
class Shooter;

/// The pages that edit, as they are, with changes and with mistakes. The gateway serves; the draft is reverted after.
void shootEditors(MainWindow &window, Shooter &shooter);

} // namespace infermux
