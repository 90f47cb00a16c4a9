;;; Drives the server from a real Emacs through eglot, as its user would: attach, findings, hover, definition, references, outline, search,
;;; highlights, what comes next, completion, rename, hints, a quick fix.
;;; emacs -Q --batch -l eglot.el   (Emacs 28 with elpa-eglot 1.9, or Emacs 29 and later, which bring eglot along)
(require 'package)
(push "/usr/share/emacs/site-lisp/elpa" package-directory-list)
(package-initialize)
(require 'eglot)
(require 'flymake)
(load (expand-file-name "emacs.el" (file-name-directory load-file-name)))

(push `(markdown-mode . (,(getenv "IDEM_CLI") "lsp" "--stdio")) eglot-server-programs)
(setq eglot-sync-connect 15 eglot-autoshutdown t)

(find-file (getenv "IDEM_BRIEF"))
(apply #'eglot (eglot--guess-contact))
(unless (eglot-current-server) (idem-fail "eglot did not attach"))
(idem-say "attached" (jsonrpc-name (eglot-current-server)))

(defun idem-spacing ()
  (flymake-start)
  (seq-find (lambda (d) (string-match-p "S\\.Ct\\." (buffer-substring (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))) (flymake-diagnostics)))
(let ((found (idem-wait "a finding on S.Ct." #'idem-spacing)))
  (idem-expect "finding" (flymake-diagnostic-text found) "idem"))

(idem-go "Id. at 576")
(let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
  (idem-expect "hover" (plist-get (plist-get hover :contents) :value) "Board of Regents v. Roth"))

;; The user's own key, M-.: point moves to the full citation.
(call-interactively #'xref-find-definitions)
(idem-expect "definition" (buffer-substring (point) (line-end-position)) "Board of Regents v. Roth, 408 U.S. 564")

(let ((places (jsonrpc-request (eglot-current-server) :textDocument/references
                (append (eglot--TextDocumentPositionParams) '(:context (:includeDeclaration t))))))
  (unless (>= (length places) 3) (idem-fail (format "%d references" (length places))))
  (idem-say "references" (length places)))

;; The outline by imenu, the search for an authority, its places highlighted, what comes next in a citation, and a short form completed.
(idem-expect "outline" (format "%S" (eglot-imenu)) "Roth")
(defun idem-ask (method &optional more)
  (jsonrpc-request (eglot-current-server) method (append (eglot--TextDocumentPositionParams) more)))
(idem-expect "search" (format "%S" (jsonrpc-request (eglot-current-server) :workspace/symbol '(:query "Roth"))) "Roth")
(idem-go "Id. at 576")
(let ((marked (idem-ask :textDocument/documentHighlight)))
  (unless (>= (length marked) 3) (idem-fail (format "%d highlights" (length marked))))
  (idem-say "highlights" (length marked)))
(idem-go "Winnebago County, 489")
(idem-expect "what comes next" (format "%S" (idem-ask :textDocument/signatureHelp)) "Party v. Party")
(goto-char (point-max))
(insert "\nIt is so. Rot")
(eglot--signal-textDocument/didChange)
(let ((capf (eglot-completion-at-point)))
  (idem-expect "completion" (format "%S" (all-completions "" (nth 2 capf))) "408 U.S. at"))
(delete-region (- (point-max) (length "\nIt is so. Rot")) (point-max))
(eglot--signal-textDocument/didChange)

;; The short name is renamed where it stands alone.
(idem-go "Roth, 408 U.S. at 577")
(eglot-rename "Regents")
(idem-expect "renamed" (idem-last-line) "Regents, 408 U.S. at 577")

;; Hints, from eglot 1.11 on.
(when (fboundp 'eglot--update-hints-1)
  (eglot--update-hints-1 (point-min) (point-max))
  (idem-expect "hint" (idem-wait "a hint" (lambda () (seq-some (lambda (o) (overlay-get o 'after-string)) (overlays-in (point-min) (point-max))))) "Roth"))

(idem-go "S.Ct.")
(let* ((actions (append (eglot-code-actions (point) (point) "quickfix" nil) nil))
       (fix (seq-find (lambda (a) (not (string-prefix-p "Ignore" (plist-get a :title)))) actions)))
  (unless fix (idem-fail "no quick fix"))
  (idem-say "quick fix" (plist-get fix :title))
  (if (fboundp 'eglot-execute) (eglot-execute (eglot-current-server) fix) (eglot--apply-workspace-edit (plist-get fix :edit))))
(idem-expect "fixed" (idem-line-of "109 S") "109 S. Ct. 998")
(eglot--signal-textDocument/didChange)
(idem-wait "the finding to go" (lambda () (not (idem-spacing))))
(idem-done)
