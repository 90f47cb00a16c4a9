-- Drives the server from a real Neovim, as its user would: attach, findings, hover, definition, references, outline, search, highlights,
-- what comes next, completion, rename, a quick fix.
-- nvim --headless -u NONE -i NONE -n brief.md -c 'luafile neovim.lua'; by the recipe of 0.11, and as 0.7 has it (no vim.lsp.start, no LspAttach).
local function say(what, value)
  io.stdout:write(what .. ': ' .. (type(value) == 'string' and value or vim.inspect(value)):gsub('%s+', ' ') .. '\n')
end
local function fail(what)
  say('FAIL', what)
  vim.cmd('cquit 1')
end
local function wait(what, ready)
  if not vim.wait(15000, ready, 20) then fail(what .. ' did not come in 15 s') end
end
local function expect(what, text, pattern)
  if not text:find(pattern, 1, true) then fail(what .. ': no “' .. pattern .. '” in “' .. text .. '”') end
  say(what, text)
end
-- The place just inside `needle`: line from 1, column from 0, as the cursor has them.
local function place(buf, needle)
  for i, line in ipairs(vim.api.nvim_buf_get_lines(buf, 0, -1, false)) do
    local column = line:find(needle, 1, true)
    if column then return { i, column } end
  end
  fail('no “' .. needle .. '” in the brief')
end

local buf = vim.api.nvim_get_current_buf()
local get_clients = vim.lsp.get_clients or vim.lsp.get_active_clients
local cmd = { os.getenv('IDEM_CLI'), 'lsp', '--stdio' }
if vim.lsp.config then
  vim.lsp.config('idem', { cmd = cmd, filetypes = { 'markdown' }, root_markers = { '.idem.json', '.git' } })
  vim.lsp.enable('idem')
  vim.bo[buf].filetype = 'markdown'
else
  vim.lsp.buf_attach_client(buf, vim.lsp.start_client({ name = 'idem', cmd = cmd, root_dir = vim.fn.getcwd() }))
end
wait('attach', function() local client = get_clients()[1]; return client and client.initialized end)
local id = get_clients()[1].id
say('attached', vim.lsp.get_client_by_id(id).name)

local function spacing()
  for _, found in ipairs(vim.diagnostic.get(buf)) do if found.code == 'reporter-spacing' then return found end end
end
wait('a finding of reporter-spacing', spacing)
expect('finding', spacing().message .. ' [' .. spacing().source .. ']', '[idem]')

vim.api.nvim_win_set_cursor(0, place(buf, 'Id. at 576'))
local answers = vim.lsp.buf_request_sync(buf, 'textDocument/hover', vim.lsp.util.make_position_params(0, 'utf-16'), 10000)
local hover = answers and answers[id] and answers[id].result
if not hover then fail('no hover on Id.') end
expect('hover', hover.contents.value, 'Board of Regents v. Roth')

-- The user's own key, gd: the cursor moves to the full citation.
local full = place(buf, 'Board of Regents v. Roth')
vim.lsp.buf.definition()
wait('the move to the definition', function() local at = vim.api.nvim_win_get_cursor(0); return at[1] == full[1] and at[2] == full[2] - 1 end)
say('definition', table.concat(vim.api.nvim_win_get_cursor(0), ','))

-- All places of the case, in the quickfix list, and the outline there, too, or, from 0.11 on, in the location list.
vim.lsp.buf.references()
wait('the references', function() return #vim.fn.getqflist() >= 3 end)
say('references', tostring(#vim.fn.getqflist()))
vim.cmd('cclose')
vim.fn.setqflist({})
vim.lsp.buf.document_symbol()
wait('the outline', function()
  for _, entry in ipairs(vim.list_extend(vim.fn.getqflist(), vim.fn.getloclist(0))) do if entry.text:find('Roth', 1, true) then return true end end
end)
say('outline', 'Roth is in it')
vim.cmd('cclose')
vim.cmd('lclose')

-- The search for an authority, its places highlighted, what comes next in a citation, and a short form completed.
vim.fn.setqflist({})
vim.lsp.buf.workspace_symbol('Roth')
wait('the search', function() return #vim.fn.getqflist() >= 1 end)
say('search', vim.fn.getqflist()[1].text)
vim.cmd('cclose')
local function ask(method)
  local given = vim.lsp.buf_request_sync(buf, method, vim.lsp.util.make_position_params(0, 'utf-16'), 10000)
  local result = given and given[id] and given[id].result
  if not result then fail('no answer to ' .. method) end
  return result
end
vim.api.nvim_win_set_cursor(0, place(buf, 'Id. at 576'))
local marked = ask('textDocument/documentHighlight')
if #marked < 3 then fail(#marked .. ' highlights') end
say('highlights', tostring(#marked))
vim.api.nvim_win_set_cursor(0, place(buf, 'Winnebago County, 489'))
expect('what comes next', ask('textDocument/signatureHelp').signatures[1].label, 'Party v. Party')
local last = vim.api.nvim_buf_line_count(buf)
vim.api.nvim_buf_set_lines(buf, last, last, false, { '', 'It is so. Rot' })
vim.api.nvim_win_set_cursor(0, { last + 2, 12 })
vim.cmd('startinsert!')
vim.api.nvim_win_set_cursor(0, { last + 2, 13 })
expect('completion', vim.inspect(ask('textDocument/completion')), '408 U.S. at')
vim.cmd('stopinsert')
vim.api.nvim_buf_set_lines(buf, last, last + 2, false, {})

-- The short name is renamed where it stands alone.
vim.api.nvim_win_set_cursor(0, place(buf, 'Roth, 408 U.S. at 577'))
vim.lsp.buf.rename('Regents')
wait('the new name', function() return table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, false), '\n'):find('Regents, 408 U.S. at 577', 1, true) end)
say('renamed', vim.api.nvim_buf_get_lines(buf, 6, 7, false)[1])

-- From 0.10 on, inlay hints.
if vim.lsp.inlay_hint then
  vim.lsp.inlay_hint.enable(true, { bufnr = buf })
  wait('an inlay hint', function() return #vim.lsp.inlay_hint.get({ bufnr = buf }) > 0 end)
  say('inlay hints', tostring(#vim.lsp.inlay_hint.get({ bufnr = buf })))
end

-- The quick fix, chosen from the menu and applied by the editor.
local before = spacing()
vim.api.nvim_win_set_cursor(0, { before.lnum + 1, before.col })
vim.ui.select = function(items, _, choose) choose(items[1], 1) end
vim.lsp.buf.code_action()
wait('the fixed text', function() return table.concat(vim.api.nvim_buf_get_lines(buf, 0, -1, false), '\n'):find('109 S. Ct. 998', 1, true) end)
say('fixed', vim.api.nvim_buf_get_lines(buf, before.lnum, before.lnum + 1, false)[1])
wait('the finding to go', function() return not spacing() end)
say('OK', 'Neovim ' .. vim.version().major .. '.' .. vim.version().minor .. '.' .. vim.version().patch)
vim.cmd('qa!')
