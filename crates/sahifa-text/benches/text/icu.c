/* Paragraphs of UTF-8 -> forms, levels, lines of 80 columns, visual order with mirroring, UTF-8, by ICU.
   Arguments: file, repetitions. Prints the best megabytes per second of processor time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubidi.h>
#include <unicode/uchar.h>
#include <unicode/ushape.h>
#include <unicode/ustring.h>

enum { COLUMNS = 80, LONGEST = 1 << 16 };

static UChar text[LONGEST], shaped[LONGEST], visual[LONGEST];
static char utf8[LONGEST * 4];
static unsigned long written;
static UBiDi *bidi, *line;

static int takes_a_column(UChar c) {
    int8_t category = u_charType(c);
    return category != U_NON_SPACING_MARK && category != U_FORMAT_CHAR;
}

static void paragraph(const char *bytes, int len) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t read, count, start = 0;
    u_strFromUTF8(text, LONGEST, &read, bytes, len, &error);
    count = u_shapeArabic(text, read, shaped, LONGEST,
                          U_SHAPE_LETTERS_SHAPE | U_SHAPE_TEXT_DIRECTION_LOGICAL | U_SHAPE_LENGTH_GROW_SHRINK, &error);
    ubidi_setPara(bidi, shaped, count, UBIDI_DEFAULT_LTR, NULL, &error);
    if (U_FAILURE(error)) exit(1);
    while (start < count) {
        int32_t column = 0, space = start, at = start, end, out, out_utf8;
        for (; at < count && column < COLUMNS; at++) {
            if (shaped[at] == ' ') space = at;
            column += takes_a_column(shaped[at]);
        }
        end = at == count ? count : space > start ? space : at;
        ubidi_setLine(bidi, start, end, line, &error);
        out = ubidi_writeReordered(line, visual, LONGEST, UBIDI_DO_MIRRORING, &error);
        u_strToUTF8(utf8, sizeof utf8, &out_utf8, visual, out, &error);
        written += out_utf8;
        for (start = end; start < count && shaped[start] == ' '; start++) {}
    }
}

int main(int argc, char **argv) {
    FILE *file = argc > 2 ? fopen(argv[1], "rb") : NULL;
    UErrorCode error = U_ZERO_ERROR;
    long size;
    char *bytes, *at, *newline;
    double best = 0;
    if (!file) return 2;
    fseek(file, 0, SEEK_END);
    size = ftell(file);
    rewind(file);
    bytes = malloc(size + 1);
    if (!bytes || fread(bytes, 1, size, file) != (size_t)size) return 2;
    bytes[size] = '\n';
    bidi = ubidi_openSized(LONGEST, 0, &error);
    line = ubidi_openSized(LONGEST, 0, &error);
    for (int round = atoi(argv[2]); round > 0; round--) {
        clock_t begin = clock();
        for (at = bytes; at < bytes + size; at = newline + 1) {
            newline = memchr(at, '\n', bytes + size + 1 - at);
            if (newline > at && newline - at < LONGEST) paragraph(at, newline - at);
        }
        double speed = size / 1e6 / ((double)(clock() - begin) / CLOCKS_PER_SEC);
        if (speed > best) best = speed;
    }
    printf("%.1f\n", best);
    return written == 0;
}
