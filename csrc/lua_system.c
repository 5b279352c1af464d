/*
** lua_system.c - the module quoth.system: what the command needs of a POSIX system
** and Lua does not have. The library does not use it.
**
** Files are descriptors: reading gives what is there at once, so that a filter
** answers line by line. What the system refuses is nil and a message.
*/
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lua_core.h"

#define MOST_FILES 1024

static int refused(lua_State *L, int reason) {
  luaL_pushfail(L);
  lua_pushstring(L, strerror(reason));
  lua_pushinteger(L, reason);
  return 3;
}

static int check_fd(lua_State *L, int index) { return (int)luaL_checkinteger(L, index); }

/* is_terminal(fd) --> boolean */
static int is_terminal(lua_State *L) {
  lua_pushboolean(L, isatty(check_fd(L, 1)));
  return 1;
}

/* open(path) --> fd for reading */
static int open_file(lua_State *L) {
  int fd = open(luaL_checkstring(L, 1), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return refused(L, errno);
  lua_pushinteger(L, fd);
  return 1;
}

/* close(fd) */
static int close_file(lua_State *L) {
  close(check_fd(L, 1));
  return 0;
}

/* read(fd, size) --> what is there, at most size bytes; "" at the end */
static int read_some(lua_State *L) {
  int fd = check_fd(L, 1);
  lua_Integer size = luaL_checkinteger(L, 2);
  luaL_argcheck(L, size > 0 && size <= (1 << 30), 2, "out of range");
  luaL_Buffer b;
  char *bytes = luaL_buffinitsize(L, &b, (size_t)size);
  ssize_t got;
  do got = read(fd, bytes, (size_t)size); while (got < 0 && errno == EINTR);
  if (got < 0) return refused(L, errno);
  luaL_pushresultsize(&b, (size_t)got);
  return 1;
}

/* write(fd, data) --> true when all is written */
static int write_all(lua_State *L) {
  size_t size;
  int fd = check_fd(L, 1);
  const char *data = luaL_checklstring(L, 2, &size);
  while (size > 0) {
    ssize_t put = write(fd, data, size);
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return refused(L, errno);
    data += put;
    size -= (size_t)put;
  }
  lua_pushboolean(L, 1);
  return 1;
}

/* pipe() --> fd to read, fd to write */
static int make_pipe(lua_State *L) {
  int fds[2];
  if (pipe(fds) != 0) return refused(L, errno);
  lua_pushinteger(L, fds[0]);
  lua_pushinteger(L, fds[1]);
  return 2;
}

/* poll({fd, ...} [, milliseconds]) --> the set of those that can be read, or have ended;
** without a time it waits until there is one */
static int wait_readable(lua_State *L) {
  struct pollfd fds[MOST_FILES];
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Unsigned count = lua_rawlen(L, 1);
  luaL_argcheck(L, count <= MOST_FILES, 1, "too many files");
  int timeout = (int)luaL_optinteger(L, 2, -1);
  for (lua_Unsigned i = 0; i < count; i++) {
    lua_rawgeti(L, 1, (lua_Integer)i + 1);
    fds[i] = (struct pollfd){.fd = check_fd(L, -1), .events = POLLIN};
    lua_pop(L, 1);
  }
  while (poll(fds, (nfds_t)count, timeout) < 0)
    if (errno != EINTR) return refused(L, errno);
  lua_newtable(L);
  for (lua_Unsigned i = 0; i < count; i++) {
    if (!fds[i].revents) continue;
    lua_pushboolean(L, 1);
    lua_rawseti(L, -2, fds[i].fd);
  }
  return 1;
}

/* fork() --> process id, 0 in the child */
static int fork_process(lua_State *L) {
  pid_t pid = fork();
  if (pid < 0) return refused(L, errno);
  lua_pushinteger(L, pid);
  return 1;
}

/* wait(pid) --> how it ended: "exit", status or "signal", number */
static int wait_process(lua_State *L) {
  int status;
  pid_t pid;
  do pid = waitpid((pid_t)luaL_checkinteger(L, 1), &status, 0); while (pid < 0 && errno == EINTR);
  if (pid < 0) return refused(L, errno);
  lua_pushstring(L, WIFSIGNALED(status) ? "signal" : "exit");
  lua_pushinteger(L, WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
  return 2;
}

/* leave(status): ends a child, with nothing of the parent's buffers written twice */
static int leave(lua_State *L) { _exit((int)luaL_checkinteger(L, 1)); }

/* keep_broken_pipes(): writing to one is an error instead of the end */
static int keep_broken_pipes(lua_State *L) {
  (void)L;
  signal(SIGPIPE, SIG_IGN);
  return 0;
}

static const luaL_Reg functions[] = {
  {"is_terminal", is_terminal}, {"open", open_file}, {"close", close_file}, {"read", read_some},
  {"write", write_all}, {"pipe", make_pipe}, {"poll", wait_readable}, {"fork", fork_process},
  {"wait", wait_process}, {"leave", leave}, {"keep_broken_pipes", keep_broken_pipes}, {NULL, NULL}
};

QUOTH_API int luaopen_quoth_system(lua_State *L);

int luaopen_quoth_system(lua_State *L) {
  luaL_checkversion(L);
  luaL_newlib(L, functions);
  return 1;
}
