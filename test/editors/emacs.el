;;; What ./eglot.el and ./lsp-mode.el share: telling, waiting, expecting, going to a place in the brief.
(require 'seq)

(defun idem-say (what value) (princ (format "%s: %s\n" what (replace-regexp-in-string "[ \n]+" " " (format "%s" value)))))
(defun idem-fail (what) (idem-say "FAIL" what) (kill-emacs 1))
(defun idem-wait (what ready)
  (let ((end (+ (float-time) 15)) found)
    (while (and (not (setq found (funcall ready))) (< (float-time) end)) (accept-process-output nil 0.05))
    (or found (idem-fail (concat what " did not come in 15 s")))))
(defun idem-expect (what text pattern)
  (unless (string-match-p (regexp-quote pattern) text) (idem-fail (format "%s: no \"%s\" in \"%s\"" what pattern text)))
  (idem-say what text))
(defun idem-go (needle)
  (goto-char (point-min))
  (unless (search-forward needle nil t) (idem-fail (format "no \"%s\" in the brief" needle)))
  (goto-char (1+ (match-beginning 0))))

;; Emacs has no mode for Markdown of its own.
(unless (fboundp 'markdown-mode)
  (define-derived-mode markdown-mode text-mode "Markdown")
  (add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode)))

(defun idem-last-line () (save-excursion (goto-char (point-max)) (forward-line -1) (buffer-substring (point) (line-end-position))))
(defun idem-line-of (needle)
  (save-excursion (goto-char (point-min)) (search-forward needle) (buffer-substring (line-beginning-position) (line-end-position))))
(defun idem-done () (idem-say "OK" (concat "Emacs " emacs-version)) (set-buffer-modified-p nil) (kill-emacs 0))
