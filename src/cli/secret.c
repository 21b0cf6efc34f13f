/* secret.c: reads a password from whoever runs a command. */
#include "secret.h"

#include "base/text.h"
#include "command.h"

#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* Reads one line without its end. False: there is none, or it is too long. */
static bool
read_line(char line[static SECRET_BYTES])
{
	size_t length;

	if (!fgets(line, SECRET_BYTES, stdin))
		return false;
	length = strcspn(line, "\r\n");
	if (length == SECRET_BYTES - 1)
		return false;
	line[length] = '\0';
	return length > 0;
}

static bool
ask(const char *prompt, char line[static SECRET_BYTES])
{
	struct termios shown;
	struct termios hidden;
	bool read;

	if (tcgetattr(STDIN_FILENO, &shown) != 0)
		return false;
	hidden = shown;
	hidden.c_lflag &= ~(tcflag_t)ECHO;
	fputs(prompt, stderr);
	if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) != 0)
		return false;
	read = read_line(line);
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
	fputc('\n', stderr);
	return read;
}

enum outcome
secret_read(char secret[static SECRET_BYTES])
{
	char again[SECRET_BYTES] = "";
	bool same = true;
	bool read;

	if (isatty(STDIN_FILENO)) {
		read = ask("Password: ", secret) && ask("Again: ", again);
		same = read && strcmp(secret, again) == 0;
		sodium_memzero(again, sizeof(again));
	} else {
		read = read_line(secret);
	}
	if (!read || text_valid_length(text_bytes(secret)) != strlen(secret))
		cli_say("expected a password of one line in UTF-8 on standard "
			"input");
	else if (!same)
		cli_say("the two passwords differ");
	else
		return OUTCOME_OK;
	return OUTCOME_INVALID;
}
