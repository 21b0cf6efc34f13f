/* file.c: reads and writes whole files. */
#include "base/file.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	BLOCK = 1 << 16,
	FILE_MODE = 0644,
	FOLDER_MODE = 0755,
};

/* Reads until `room` bytes are there, the file ends (it answers fewer) or an
 * error comes (-1). */
static ssize_t
read_fully(int file, char *data, size_t room)
{
	size_t length = 0;

	while (length < room) {
		ssize_t got = read(file, data + length, room - length);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		length += (size_t)got;
	}
	return (ssize_t)length;
}

/* Answers how much to ask for at first: the file's size, where it has one. */
static size_t
first_room(int file, size_t limit)
{
	struct stat about;
	size_t size = BLOCK;

	if (fstat(file, &about) == 0 && S_ISREG(about.st_mode))
		size = (size_t)about.st_size + 1;
	return size < limit + 1 ? size : limit + 1;
}

static enum outcome
read_open_file(struct arena *arena, int file, size_t limit, struct bytes *bytes)
{
	size_t room = first_room(file, limit);
	size_t length = 0;
	char *data = arena_alloc(arena, room + 1);

	for (;;) {
		ssize_t got = read_fully(file, data + length, room - length);
		char *more;

		if (got < 0)
			return OUTCOME_FAILED;
		length += (size_t)got;
		if (length > limit)
			return OUTCOME_TOO_LARGE;
		if (length < room)
			break;
		room = room < limit / 2 ? room * 2 : limit + 1;
		more = arena_alloc(arena, room + 1);
		memcpy(more, data, length);
		data = more;
	}
	data[length] = '\0';
	*bytes = (struct bytes){ .data = data, .length = length };
	return OUTCOME_OK;
}

enum outcome
file_read(struct arena *arena, const char *path, size_t limit,
	  struct bytes *bytes)
{
	enum outcome outcome;
	int file;

	if (limit > SSIZE_MAX - 2)
		limit = SSIZE_MAX - 2;
	file = open(path, O_RDONLY | O_CLOEXEC);
	if (file < 0 && errno == ENOENT)
		return OUTCOME_NOT_FOUND;
	if (file < 0) {
		log_error("%s: cannot be opened: %s", path, strerror(errno));
		return OUTCOME_FAILED;
	}
	outcome = read_open_file(arena, file, limit, bytes);
	if (outcome == OUTCOME_FAILED)
		log_error("%s: cannot be read: %s", path, strerror(errno));
	close(file);
	return outcome;
}

bool
file_holds(const char *path, struct bytes bytes)
{
	char block[BLOCK];
	struct stat about;
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	bool same = file >= 0 && fstat(file, &about) == 0 &&
		    S_ISREG(about.st_mode) &&
		    (size_t)about.st_size == bytes.length;

	while (same && bytes.length > 0) {
		size_t length = bytes.length < BLOCK ? bytes.length : BLOCK;
		ssize_t got = read_fully(file, block, length);

		same = got == (ssize_t)length &&
		       memcmp(block, bytes.data, length) == 0;
		bytes.data += length;
		bytes.length -= length;
	}
	if (file >= 0)
		close(file);
	return same;
}

/* Makes each folder that `path` goes through. */
static bool
make_folders(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash;
	     slash = strchr(slash + 1, '/')) {
		int made;

		*slash = '\0';
		made = mkdir(path, FOLDER_MODE);
		*slash = '/';
		if (made != 0 && errno != EEXIST)
			return false;
	}
	return true;
}

static bool
write_fully(int file, struct bytes bytes)
{
	while (bytes.length > 0) {
		ssize_t put = write(file, bytes.data, bytes.length);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return false;
		bytes.data += put;
		bytes.length -= (size_t)put;
	}
	return true;
}

/* Makes a rename outlast a power cut, for which its folder must be synced. */
static bool
sync_folder(char *path)
{
	char *slash = strrchr(path, '/');
	bool synced;
	int folder;

	if (slash)
		*slash = '\0';
	folder = open(slash ? (slash == path ? "/" : path) : ".",
		      O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (slash)
		*slash = '/';
	if (folder < 0)
		return false;
	synced = fsync(folder) == 0;
	close(folder);
	return synced;
}

/* Writes the file under a temporary name and renames it; where that fails,
 * the temporary file is removed. */
static bool
replace_file(const char *path, char *temporary, struct bytes bytes)
{
	int file = mkostemp(temporary, O_CLOEXEC);
	bool written;
	int error;

	if (file < 0)
		return false;
	written = write_fully(file, bytes) && fchmod(file, FILE_MODE) == 0 &&
		  fsync(file) == 0;
	if (close(file) != 0)
		written = false;
	if (written && rename(temporary, path) == 0)
		return sync_folder(temporary);
	error = errno;
	unlink(temporary);
	errno = error;
	return false;
}

enum outcome
file_write(const char *path, struct bytes bytes, bool *changed)
{
	char temporary[PATH_MAX];
	int length;

	if (file_holds(path, bytes)) {
		*changed = false;
		return OUTCOME_OK;
	}
	length = snprintf(temporary, sizeof(temporary), "%s.XXXXXX", path);
	if (length < 0 || (size_t)length >= sizeof(temporary)) {
		log_error("%s: the name is too long", path);
		return OUTCOME_FAILED;
	}
	if (!make_folders(temporary) || !replace_file(path, temporary, bytes)) {
		log_error("%s: cannot be written: %s", path, strerror(errno));
		return OUTCOME_FAILED;
	}
	*changed = true;
	return OUTCOME_OK;
}
