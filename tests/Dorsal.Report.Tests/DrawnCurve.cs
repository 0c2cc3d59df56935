namespace Dorsal.Report.Tests;

/// <summary>The pixels of a curve as it is drawn.</summary>
internal static class DrawnCurve
{
    /// <summary>How many pixels of a column, above the strips of gaps at its foot, have a colour of the page.</summary>
    /// <param name="share">Where the column stands: 0 at the left end of the curves, 1 at the right.</param>
    /// <param name="colour">Its name in the style of the page.</param>
    public static Task<int> PixelsAt(OpenPage open, string curve, double share, string colour) => open.Page.EvaluateAsync<int>(
        """
        ([curve, share, colour]) => {
          const [canvas, over] = ['canvas', '.u-over'].map(part => document.querySelector(`.plot.${curve} ${part}`));
          const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
          pixel.fillStyle = getComputedStyle(document.body).getPropertyValue(colour).trim();
          pixel.fillRect(0, 0, 1, 1);
          const wanted = pixel.getImageData(0, 0, 1, 1).data;
          const [dots, foot] = [canvas.width / canvas.clientWidth, 14];
          const x = Math.round((over.offsetLeft + share * over.clientWidth) * dots);
          const { data } = canvas.getContext('2d').getImageData(x, over.offsetTop * dots, 1, (over.clientHeight - foot) * dots);
          let seen = 0;
          for (let i = 0; i < data.length; i += 4)
            if (Math.hypot(data[i] - wanted[0], data[i + 1] - wanted[1], data[i + 2] - wanted[2]) < 60) seen++;
          return seen;
        }
        """,
        new object[] { curve, share, colour });
}
