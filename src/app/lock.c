/* lock.c: locks are files beside the worker's socket. */
#include "app/lock.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

int
lock_take(const struct config *config, const char *name)
{
	const char *slash = strrchr(config->worker_socket, '/');
	const int folder = slash ? (int)(slash - config->worker_socket) : 0;
	char path[PATH_MAX];
	int file;

	snprintf(path, sizeof(path), "%.*s/%s.lock", folder,
		 config->worker_socket, name);
	file = open(path, O_CREAT | O_RDONLY | O_CLOEXEC | O_NOFOLLOW, 0644);
	if (file < 0) {
		log_error("%s: %s", path, strerrorname_np(errno));
		return LOCK_NOWHERE;
	}
	/* A file that ceresctl makes as root must be the worker's too. */
	(void)fchmod(file, 0644);
	if (flock(file, LOCK_EX | LOCK_NB) == 0)
		return file;
	close(file);
	return LOCK_BUSY;
}
