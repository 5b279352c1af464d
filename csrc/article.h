/*
** article.h - what the files of the article stage share.
**
**   block.c     text -> blocks, without roles
**   layout.c    declarations of kind layout -> struct Layout
**   article.c   blocks -> roles and metadata; the entry function of the stage
*/
#ifndef QUOTH_ARTICLE_H
#define QUOTH_ARTICLE_H

#include "document.h"

QUOTH__INTERNAL_BEGIN

/* Cuts the text into blocks: a->blocks, every role QUOTH_PARAGRAPH. */
bool quoth__cut_blocks(quoth_article *a);

QUOTH__INTERNAL_END

#endif
