" Drives the server from a real Vim through ALE, as its user would: findings, hover, definition, references, search, completion, rename, a
" quick fix. vim -Nu NONE -i NONE -n -es --cmd 'set rtp+=…/vim-ale' -S ale.vim brief.md
let s:said = []
function! s:say(what, value) abort
  call add(s:said, a:what . ': ' . substitute(type(a:value) == v:t_string ? a:value : string(a:value), '[ \n\r]\+', ' ', 'g'))
endfunction
" Without a screen, what is printed goes to the standard output.
function! s:tell() abort
  enew!
  call setline(1, s:said)
  %print
endfunction
function! s:fail(what) abort
  call s:say('FAIL', a:what)
  call s:tell()
  cquit
endfunction
function! s:wait(what, ready) abort
  for l:i in range(300)
    if a:ready() | return | endif
    sleep 50m
  endfor
  call s:fail(a:what . ' did not come in 15 s')
endfunction
function! s:expect(what, text, pattern) abort
  if stridx(a:text, a:pattern) < 0 | call s:fail(a:what . ': no “' . a:pattern . '” in “' . a:text . '”') | endif
  call s:say(a:what, a:text)
endfunction
function! s:go(needle) abort
  call cursor(1, 1)
  if search('\V' . a:needle, 'c') == 0 | call s:fail('no “' . a:needle . '” in the brief') | endif
  normal! l
endfunction

filetype on
let g:ale_linters = {'markdown': ['idem']}
let g:ale_lint_on_text_changed = 'always'
" ALE shows a hover in a balloon, a popup or the preview window.
let g:ale_hover_to_preview = 1
let g:ale_hover_to_floating_preview = 0
execute 'set runtimepath+=' . fnameescape($IDEM_ALE)
runtime plugin/ale.vim
for [s:filetype, s:language] in items({'markdown': 'markdown', 'tex': 'latex', 'typst': 'typst', 'text': 'plaintext'})
  call ale#linter#Define(s:filetype, {
  \   'name': 'idem',
  \   'lsp': 'stdio',
  \   'executable': $IDEM_CLI,
  \   'command': '%e lsp --stdio',
  \   'language': s:language,
  \   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
  \   'lsp_config': {'idem': {'rules': {'case-name-abbrev': 'off'}}},
  \ })
endfor
" What the user answers to ALE's questions.
runtime autoload/ale/util.vim
function! ale#util#Input(message, value, ...) abort
  call s:say('asked', a:message)
  return s:answer
endfunction

execute 'edit' fnameescape($IDEM_BRIEF)
let s:brief = bufnr('')
call ale#Queue(0)

function! s:findings(rule) abort
  return filter(copy(ale#engine#GetLoclist(s:brief)), {_, found -> get(found, 'code', '') is# a:rule})
endfunction
function! s:spacing() abort
  return s:findings('reporter-spacing')
endfunction
call s:wait('a finding of reporter-spacing', {-> !empty(s:spacing())})
call s:wait('the setting', {-> empty(s:findings('case-name-abbrev'))})
call s:say('finding', s:spacing()[0].text)

call s:go('Id. at 576')
ALEHover
call s:wait('the hover', {-> !empty(filter(getwininfo(), {_, win -> getwinvar(win.winnr, '&previewwindow')}))})
wincmd P
call s:expect('hover', join(getline(1, '$'), ' '), 'Board of Regents v. Roth')
pclose

let s:at = searchpos('Board of Regents v. Roth', 'bn')
ALEGoToDefinition
call s:wait('the move to the definition', {-> getcurpos()[1:2] == s:at})
call s:say('definition', s:at)

ALEFindReferences -quickfix
call s:wait('the references', {-> len(getqflist()) >= 2})
call s:say('references', len(getqflist()))
cclose

ALESymbolSearch Roth
call s:wait('the search', {-> !empty(filter(getwininfo(), {_, win -> getwinvar(win.winnr, '&previewwindow')}))})
wincmd P
call s:expect('search', join(getline(1, '$'), ' '), 'brief.md')
pclose

" A Vim that reads commands is never in insert mode.
function! ale#util#Mode(...) abort
  return 'i'
endfunction
call append('$', ['', 'It is so. Rot'])
call cursor(line('$'), 14)
let s:found = []
call ale#completion#GetCompletions('ale-callback', {'line': line('.'), 'column': 14, 'callback': {found -> extend(s:found, found)}})
call s:wait('completion', {-> !empty(s:found)})
call s:expect('completion', string(s:found), '408 U.S. at')
silent $-1,$delete _

call s:go('Roth, 408 U.S. at 577')
let s:answer = 'Regents'
ALERename
call s:wait('the new name', {-> getline(7) =~# 'Regents, 408 U.S. at 577'})
call s:say('renamed', getline(7))

call s:go('S.Ct.')
let s:answer = '1'
ALECodeAction
call s:wait('the fixed text', {-> getline(5) =~# '109 S. Ct. 998'})
call s:say('fixed', getline(5))
call ale#Queue(0)
call s:wait('the finding to go', {-> empty(s:spacing())})
call s:say('OK', printf('Vim %d.%d with ALE', v:version / 100, v:version % 100))
call s:tell()
qall!
