/* place.c: an empty folder of its own for each test of files. */
#include "place.h"

#include "base/file.h"

#include "cases.h"

#include <dirent.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int
place_enter(void **state)
{
	struct place *place = test_calloc(1, sizeof(*place));

	strcpy(place->folder, "/tmp/ceres-file.XXXXXX");
	place->arena = arena_new();
	*state = place;
	return mkdtemp(place->folder) && chdir(place->folder) == 0 ? 0 : -1;
}

static int
remove_one(const char *path, const struct stat *about, int type,
	   struct FTW *where)
{
	(void)about;
	(void)type;
	(void)where;
	return remove(path);
}

int
place_leave(void **state)
{
	struct place *place = *state;

	arena_free(place->arena);
	if (chdir("/") != 0 ||
	    nftw(place->folder, remove_one, 8, FTW_DEPTH | FTW_PHYS) != 0)
		return -1;
	test_free(place);
	return 0;
}

void
place_put(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

struct bytes
place_got(const struct place *place, const char *path)
{
	struct bytes bytes = { 0 };

	assert_int_equal(file_read(place->arena, path, 1 << 20, &bytes),
			 OUTCOME_OK);
	return bytes;
}

size_t
place_names(void)
{
	DIR *folder = opendir(".");
	size_t count = 0;

	assert_non_null(folder);
	while (readdir(folder))
		count++;
	closedir(folder);
	return count - 2; /* . and .. */
}
