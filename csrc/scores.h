/*
** scores.h - what is said for each of the eight labels of a token, as one vector: on x86
** always, elsewhere if the compiler sees it. Both ways give the same numbers.
*/
#ifndef QUOTH_SCORES_H
#define QUOTH_SCORES_H

#include "model.h"

#if defined(__SSE2__)

#include <emmintrin.h>

typedef __m128i Scores;

static inline Scores quoth__scores_at(const int16_t *at) { return _mm_loadu_si128((const __m128i *)(const void *)at); }
static inline void quoth__put_scores(int16_t *at, Scores s) { _mm_storeu_si128((__m128i *)(void *)at, s); }
static inline Scores quoth__add_scores(Scores a, Scores b) { return _mm_add_epi16(a, b); }

/* The same score for each label. */
static inline Scores quoth__same_scores(int score) { return _mm_set1_epi16((int16_t)score); }

static inline Scores quoth__widened(__m128i bytes) { return _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8); }
static inline __m128i quoth__bytes_at(const int8_t *at) { return _mm_loadl_epi64((const __m128i *)(const void *)at); }

/* Scores in bytes that have no sign. */
static inline Scores quoth__unsigned_scores(const uint8_t *at) {
  return _mm_unpacklo_epi8(quoth__bytes_at((const int8_t *)at), _mm_setzero_si128());
}

/* A row, and the sum of two rows that fits in their bytes. */
static inline Scores quoth__row_scores(const int8_t *row) { return quoth__widened(quoth__bytes_at(row)); }
static inline Scores quoth__pair_scores(const int8_t *a, const int8_t *b) {
  return quoth__widened(_mm_add_epi8(quoth__bytes_at(a), quoth__bytes_at(b)));
}

#else

typedef struct Scores { int16_t of[MODEL_LABELS]; } Scores;

static inline Scores quoth__scores_at(const int16_t *at) {
  Scores s;
  memcpy(s.of, at, sizeof s.of);
  return s;
}

static inline void quoth__put_scores(int16_t *at, Scores s) { memcpy(at, s.of, sizeof s.of); }

static inline Scores quoth__add_scores(Scores a, Scores b) {
  for (uint32_t y = 0; y < MODEL_LABELS; y++) a.of[y] = (int16_t)(a.of[y] + b.of[y]);
  return a;
}

/* The same score for each label. */
static inline Scores quoth__same_scores(int score) {
  Scores s;
  for (uint32_t y = 0; y < MODEL_LABELS; y++) s.of[y] = (int16_t)score;
  return s;
}

/* Scores in bytes that have no sign. */
static inline Scores quoth__unsigned_scores(const uint8_t *at) {
  Scores s;
  for (uint32_t y = 0; y < MODEL_LABELS; y++) s.of[y] = at[y];
  return s;
}

/* A row, and the sum of two rows that fits in their bytes. */
static inline Scores quoth__row_scores(const int8_t *row) {
  Scores s;
  for (uint32_t y = 0; y < MODEL_LABELS; y++) s.of[y] = row[y];
  return s;
}

static inline Scores quoth__pair_scores(const int8_t *a, const int8_t *b) {
  return quoth__add_scores(quoth__row_scores(a), quoth__row_scores(b));
}

#endif

_Static_assert(MODEL_LABELS == 8, "the labels are one vector");

#endif
