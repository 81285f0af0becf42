#pragma once

#include <QString>

namespace infermux {

class ConfigForm;

/// The forms of the Settings page, each with the keys of one part of the configuration.
ConfigForm *addressForm();
ConfigForm *limitsForm();
ConfigForm *circuitForm();
ConfigForm *ledgerForm();
ConfigForm *captureForm();
ConfigForm *logForm();
ConfigForm *demoForm();

} // namespace infermux
