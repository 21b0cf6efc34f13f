/* codes.c: finds a code word among others. */
#include "base/codes.h"

#include "base/text.h"

bool
codes_have(const struct codes *codes, const char *code)
{
	for (size_t i = 0; i < codes->count; i++)
		if (text_equal(codes->items[i], code))
			return true;
	return false;
}
