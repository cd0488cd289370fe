"""Seals: keys from codes, boxes under them, and ballots that only the closing can open.

Argon2id (through libsodium, its interactive limits: 64 MB and about a tenth of a second per try)
makes codes slow to guess; XSalsa20-Poly1305 boxes and sealed boxes on Curve25519 do the rest.
Everything crosses this border as text (base64), so that rows and the journal can carry it.
"""

import base64
import hashlib
import secrets
from dataclasses import dataclass

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id
from nacl.secret import SecretBox

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 characters that nobody mistakes for one another on paper."""

RECOVERY_LENGTH = 20
"""Characters of a recovery code: a hundred random bits."""

RECEIPT_LENGTH = 10
"""Characters of a receipt: fifty bits, enough to find one's own line and see it unchanged."""


class WrongCodeError(Exception):
    """The code does not open the box."""


@dataclass(frozen=True, slots=True)
class LockedBox:
    """A secret under a code: the salt of the key and the box, both as text."""

    salt: str
    box: str


@dataclass(frozen=True, slots=True)
class KeyPair:
    """Keys of a round as text; the private one is never stored bare."""

    public: str
    private: str


def new_keys() -> KeyPair:
    """A fresh pair for a round."""
    key = PrivateKey.generate()
    return KeyPair(_text(bytes(key.public_key)), _text(bytes(key)))


def lock(secret: str, code: str) -> LockedBox:
    """Put a secret under a code with a fresh salt."""
    salt = secrets.token_bytes(argon2id.SALTBYTES)
    box = SecretBox(_key(code, salt)).encrypt(secret.encode())
    return LockedBox(_text(salt), _text(bytes(box)))


def unlock(locked: LockedBox, code: str) -> str:
    """The secret behind a code.

    Raises:
        WrongCodeError: for any other code, and for a box that was tampered with.
    """
    return open_box(key_of(code, locked.salt), locked.box)


def key_of(code: str, salt: str) -> bytes:
    """The key a code makes with a salt; takes about a tenth of a second."""
    return _key(code, _bytes(salt))


def close_box(key: bytes, secret: str) -> str:
    """Encrypt under a key already made, as drafts are at every mark."""
    return _text(bytes(SecretBox(key).encrypt(secret.encode())))


def open_box(key: bytes, box: str) -> str:
    """Decrypt what ``close_box`` or ``lock`` made.

    Raises:
        WrongCodeError: when the key is another one.
    """
    try:
        return SecretBox(key).decrypt(_bytes(box)).decode()
    except CryptoError as failure:
        raise WrongCodeError from failure


def seal_ballot(public: str, content: str) -> str:
    """Encrypt for the closing alone; not even the writer can open it again."""
    return _text(SealedBox(PublicKey(_bytes(public))).encrypt(content.encode()))


def open_ballot(private: str, box: str) -> str:
    """The content of a sealed ballot.

    Raises:
        WrongCodeError: when it was sealed to another key or tampered with.
    """
    try:
        return SealedBox(PrivateKey(_bytes(private))).decrypt(_bytes(box)).decode()
    except CryptoError as failure:
        raise WrongCodeError from failure


def new_code(length: int) -> str:
    """A random code in the alphabet for paper."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def receipt_of(content: str) -> str:
    """The short code of a ballot's content, which carries a random nonce of its own."""
    digest = int.from_bytes(hashlib.sha256(content.encode()).digest())
    return "".join(ALPHABET[digest >> 5 * place & 31] for place in range(RECEIPT_LENGTH))


def digest_of(contents: list[str]) -> str:
    """One digest (hexadecimal) over the contents of all ballots, whatever their order."""
    each = sorted(hashlib.sha256(content.encode()).hexdigest() for content in contents)
    return hashlib.sha256("\n".join(each).encode()).hexdigest()


def plain_code(code: str) -> str:
    """A code as typed, without the gaps and small letters people put in."""
    return "".join(code.split()).replace("-", "").upper()


def _key(code: str, salt: bytes) -> bytes:
    return argon2id.kdf(
        SecretBox.KEY_SIZE,
        code.encode(),
        salt,
        opslimit=argon2id.OPSLIMIT_INTERACTIVE,
        memlimit=argon2id.MEMLIMIT_INTERACTIVE,
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
