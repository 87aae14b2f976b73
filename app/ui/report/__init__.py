"""What a shift's report is drawn with: lines, chart, pages of paper."""
