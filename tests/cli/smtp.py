#!/usr/bin/python3
"""smtp.py: a real mail server for tests: smtp.py PORT FOLDER [TLS PEM].

TLS is smtps, or starttls, without which it takes no mail; PEM holds its key and
its certificate.

FOLDER/mode says how it is: well, refuses (550), again (451), hangs, dies (in
the middle of a message), loses (takes it, then dies before it says so). What
it took is FOLDER/mails, one JSON object a line. Ends with its standard input.
"""
import asyncio
import email
import email.policy
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP

PORT, FOLDER = int(sys.argv[1]), sys.argv[2]
TLS, PEM = sys.argv[3:] or (None, None)


def mode():
    with open(os.path.join(FOLDER, 'mode'), encoding='utf-8') as file:
        return file.read().strip()


def keep(envelope, tls):
    message = email.message_from_bytes(
        envelope.content, policy=email.policy.default)
    parts = {part.get_content_type(): part for part in message.walk()}
    calendar = parts.get('text/calendar')
    entry = {
        'tls': tls,
        'from': envelope.mail_from,
        'to': envelope.rcpt_tos,
        'headers': [[name, str(value)] for name, value in message.items()],
        'text': parts['text/plain'].get_content(),
        'calendar': calendar and calendar.get_payload(decode=True).decode(),
        'method': calendar and calendar.get_param('method'),
        'file': calendar and calendar.get_filename(),
        'raw': envelope.content.decode('ascii'),
        'defects': [str(defect) for part in message.walk()
                    for defect in part.defects],
    }
    with open(os.path.join(FOLDER, 'mails'), 'a', encoding='utf-8') as file:
        file.write(json.dumps(entry) + '\n')


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if mode() == 'refuses':
            return '550 5.1.1 no such mailbox'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        if mode() == 'again':
            return '451 4.3.0 try later'
        if mode() == 'hangs':
            await asyncio.sleep(3600)
        keep(envelope, session.ssl is not None or TLS == 'smtps')
        if mode() == 'loses':
            server.transport.abort()
        return '250 OK'


class Server(SMTP):
    async def smtp_DATA(self, arg):
        if mode() != 'dies':
            return await super().smtp_DATA(arg)
        await self.push('354 go on')
        await self._reader.readline()
        self.transport.abort()
        return None


async def main():
    loop = asyncio.get_running_loop()
    context = None
    if TLS:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(PEM)
    later = context if TLS == 'starttls' else None
    await loop.create_server(
        lambda: Server(Handler(), loop=loop, tls_context=later,
                       require_starttls=later is not None),
        '127.0.0.1', PORT, ssl=context if TLS == 'smtps' else None)
    print('ready', flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)

asyncio.run(main())
