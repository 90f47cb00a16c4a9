;;; Drives the server from a real Emacs through lsp-mode, as its user would: findings, hover, definition, references, outline, highlights,
;;; what comes next, completion, rename, hints, a quick fix.
;;; emacs -Q --batch -l lsp-mode.el   (Emacs 29 and later, with elpa-lsp-mode; IDEM_ELPA names the folder of its packages)
;; An unpacked Emacs compiles nothing.
(setq native-comp-enable-subr-trampolines nil)
(dolist (folder (directory-files (getenv "IDEM_ELPA") t "^[^.]")) (push folder load-path))
(require 'lsp-mode)
(require 'lsp-completion)
(require 'lsp-lens)
(load (expand-file-name "emacs.el" (file-name-directory load-file-name)))

(setq lsp-enable-suggest-server-download nil lsp-auto-guess-root t lsp-enable-file-watchers nil lsp-keep-workspace-alive nil
      lsp-session-file (expand-file-name "lsp-session" (getenv "HOME")) lsp-diagnostics-provider :none lsp-inlay-hint-enable t)
(lsp-register-client
 (make-lsp-client :new-connection (lsp-stdio-connection (lambda () (list (getenv "IDEM_CLI") "lsp" "--stdio")))
                  :activation-fn (lsp-activate-on "markdown" "latex" "typst" "plaintext")
                  :add-on? t
                  :server-id 'idem))
(lsp-register-custom-settings '(("idem.rules.case-name-abbrev" "off")))

(find-file (getenv "IDEM_BRIEF"))
(idem-say "mode" major-mode)
(lsp)
(idem-wait "the start" (lambda () (seq-some (lambda (w) (eq 'initialized (lsp--workspace-status w))) (lsp-workspaces))))

(defun idem-finding (rule)
  (seq-find (lambda (d) (equal (lsp:diagnostic-code? d) rule)) (gethash (lsp--fix-path-casing buffer-file-name) (lsp-diagnostics))))
(defun idem-spacing () (idem-finding "reporter-spacing"))
(idem-say "finding" (lsp:diagnostic-message (idem-wait "a finding on S.Ct." #'idem-spacing)))
(idem-wait "the setting" (lambda () (not (idem-finding "case-name-abbrev"))))

(idem-go "Id. at 576")
(idem-expect "hover" (format "%S" (lsp-request "textDocument/hover" (lsp--text-document-position-params))) "Board of Regents v. Roth")
(lsp-find-definition)
(idem-expect "definition" (buffer-substring (point) (line-end-position)) "Board of Regents v. Roth, 408 U.S. 564")
(let ((places (lsp-request "textDocument/references" (lsp--make-reference-params))))
  (unless (>= (length places) 2) (idem-fail (format "%d references" (length places))))
  (idem-say "references" (length places)))
(idem-expect "outline" (format "%S" (lsp--imenu-create-index)) "Roth")
(idem-go "Id. at 576")
(let ((marked (lsp-request "textDocument/documentHighlight" (lsp--text-document-position-params))))
  (unless (>= (length marked) 3) (idem-fail (format "%d highlights" (length marked))))
  (idem-say "highlights" (length marked)))
(idem-go "Winnebago County, 489")
(idem-expect "what comes next" (format "%S" (lsp-request "textDocument/signatureHelp" (lsp--text-document-position-params))) "Party v. Party")
(goto-char (point-max))
(insert "\nIt is so. Rot")
(idem-expect "completion" (format "%S" (all-completions "" (nth 2 (lsp-completion-at-point)))) "408 U.S. at")
(delete-region (- (point-max) (length "\nIt is so. Rot")) (point-max))

(idem-go "Roth, 408 U.S. at 577")
(lsp-rename "Regents")
(idem-expect "renamed" (idem-last-line) "Regents, 408 U.S. at 577")

(idem-go "S.Ct.")
(let ((fix (seq-find (lambda (action) (not (string-prefix-p "Ignore" (lsp:code-action-title action)))) (lsp-code-actions-at-point))))
  (idem-say "quick fix" (lsp:code-action-title fix))
  (lsp-execute-code-action fix))
(idem-expect "fixed" (idem-line-of "109 S") "109 S. Ct. 998")
(idem-wait "the finding to go" (lambda () (not (idem-spacing))))
(idem-done)
