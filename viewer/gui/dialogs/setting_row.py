"""One setting: its name, what it does, and the control that its kind of value asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QWidget,
)

from viewer.settings import Setting, Value
from viewer.wording import said, words

PERCENT_STEP = 10
LEAST_HEIGHT = 30
"""Of a control, in pixels: a target that is easily hit."""
LEAST_NUMBER, MOST_NUMBER = -(2**31), 2**31 - 1


class SettingRow(QWidget):
    """Tells each value that fits as soon as it is chosen."""

    chosen = Signal(object)
    reset_wanted = Signal()

    def __init__(
        self,
        setting: Setting,
        value: Value,
        more: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """`more` are values with their labels besides those of the table."""
        super().__init__(parent)
        self._setting = setting
        self._name, description = said(setting.name), said(setting.description)
        self._control = self._make_control(more)
        self._control.setAccessibleName(self._name)
        self._control.setAccessibleDescription(description)
        self._control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._control.installEventFilter(self)
        if not isinstance(self._control, QCheckBox):
            self._control.setMinimumHeight(LEAST_HEIGHT)
        name, hint = QLabel(self._name), QLabel(description)
        name.setBuddy(self._control)
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        for label in (name, hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._reset = QToolButton()
        self._reset.setText(words("Reset"))
        self._reset.setAutoRaise(True)
        self._reset.setMinimumHeight(LEAST_HEIGHT)
        self._reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reset.setAccessibleName(words("Reset “{name}”").format(name=self._name))
        self._reset.setToolTip(words("Back to the default"))
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._reset.clicked.connect(self.reset_wanted)
        self.words = " ".join((self._name, description, said(setting.section), *self._labels))
        self.words = self.words.casefold()
        """What a search looks into."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(name, 0, 0)
        grid.addWidget(hint, 1, 0)
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._control, 0, 1, 2, 1, middle)
        grid.addWidget(self._reset, 0, 2, 2, 1, middle)
        self.show_value(value)

    # ------------------------------------------------------------ the control

    def _make_control(self, more: Sequence[tuple[str, str]]) -> QWidget:
        setting = self._setting
        self._labels: tuple[str, ...] = ()
        if setting.choices:
            return self._make_choice(more)
        if isinstance(setting.default, bool):
            switch = QCheckBox()
            switch.toggled.connect(self._tell)
            return switch
        if isinstance(setting.default, int):
            number = QSpinBox()
            least = LEAST_NUMBER if setting.least is None else setting.least
            number.setRange(least, MOST_NUMBER if setting.most is None else setting.most)
            number.setSingleStep(PERCENT_STEP if setting.unit == "%" else 1)
            number.setSuffix(f" {said(setting.unit)}" if setting.unit else "")
            number.lineEdit().setAccessibleName(self._name)
            number.lineEdit().setTextMargins(6, 0, 0, 0)
            number.valueChanged.connect(self._tell)
            return number
        field = QLineEdit()
        field.editingFinished.connect(lambda: self._tell(field.text()))
        return field

    def _make_choice(self, more: Sequence[tuple[str, str]]) -> QComboBox:
        setting, box = self._setting, QComboBox()
        labels = (*setting.labels, *setting.choices[len(setting.labels) :])
        for value, label in zip(setting.choices, labels, strict=True):
            box.addItem(said(label), value)
        for value, label in more:
            box.addItem(label, value)
        self._labels = tuple(box.itemText(at) for at in range(box.count()))
        box.view().setAccessibleName(self._name)
        box.activated.connect(lambda _at: self._tell(box.currentData()))
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the window; it changes a value only where the keyboard is."""
        if event.type() == QEvent.Type.Wheel and not self._control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _tell(self, value: Value) -> None:
        self.chosen.emit(value)

    # ------------------------------------------------------------ the value

    def show_value(self, value: Value) -> None:
        """Show what is chosen; nothing is told by it."""
        control = self._control
        with QSignalBlocker(control):
            if isinstance(control, QComboBox):
                if control.findData(value) < 0:
                    control.addItem(str(value), value)  # a theme that is no longer there
                control.setCurrentIndex(control.findData(value))
            elif isinstance(control, QCheckBox):
                control.setChecked(bool(value))
            elif isinstance(control, QSpinBox):
                if control.value() != value:
                    control.setValue(int(value))
            elif isinstance(control, QLineEdit) and control.text() != value:
                control.setText(str(value))

    def shown_value(self) -> str:
        """The value in the words that are on the screen."""
        control = self._control
        if isinstance(control, QComboBox):
            return control.currentText()
        if isinstance(control, QCheckBox):
            return words("on") if control.isChecked() else words("off")
        assert isinstance(control, QSpinBox | QLineEdit)
        return control.text()

    def offer_reset(self, offered: bool) -> None:
        """Show the way back to the default where there is one."""
        self._reset.setVisible(offered)

    def go_to(self) -> None:
        """Go to the control."""
        self._control.setFocus(Qt.FocusReason.OtherFocusReason)
