/* Paragraphs of UTF-8 -> levels, joining, forms, lines of 80 columns, visual order, UTF-8, by FriBidi.
   Arguments: file, repetitions. Prints the best megabytes per second of processor time. */
#include <fribidi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { COLUMNS = 80, LONGEST = 1 << 16 };

static FriBidiChar text[LONGEST], visual[LONGEST];
static FriBidiCharType types[LONGEST];
static FriBidiBracketType brackets[LONGEST];
static FriBidiLevel levels[LONGEST];
static FriBidiArabicProp joining[LONGEST];
static char utf8[LONGEST * 4];
static unsigned long written;

static int takes_a_column(FriBidiCharType type) {
    return type != FRIBIDI_TYPE_NSM && type != FRIBIDI_TYPE_BN;
}

static void paragraph(const char *bytes, int len) {
    FriBidiParType base = FRIBIDI_PAR_ON;
    int count = fribidi_charset_to_unicode(FRIBIDI_CHAR_SET_UTF8, bytes, len, text);
    int start = 0;
    fribidi_get_bidi_types(text, count, types);
    fribidi_get_bracket_types(text, count, types, brackets);
    if (!fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, levels)) exit(1);
    fribidi_get_joining_types(text, count, joining);
    fribidi_join_arabic(types, count, levels, joining);
    fribidi_shape(FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC, levels, count, joining, text);
    while (start < count) {
        int column = 0, space = start, at = start, end;
        for (; at < count && column < COLUMNS; at++) {
            if (text[at] == ' ') space = at;
            column += takes_a_column(types[at]);
        }
        end = at == count ? count : space > start ? space : at;
        memcpy(visual + start, text + start, (end - start) * sizeof *text);
        if (!fribidi_reorder_line(FRIBIDI_FLAGS_DEFAULT | FRIBIDI_FLAGS_ARABIC, types, end - start, start, base,
                                  levels, visual, NULL)) exit(1);
        written += fribidi_unicode_to_charset(FRIBIDI_CHAR_SET_UTF8, visual + start, end - start, utf8);
        for (start = end; start < count && text[start] == ' '; start++) {}
    }
}

int main(int argc, char **argv) {
    FILE *file = argc > 2 ? fopen(argv[1], "rb") : NULL;
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
