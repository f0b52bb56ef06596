// What glibc has and Swift's view of it hides.
#pragma once

extern int wcwidth(__WCHAR_TYPE__ character);
