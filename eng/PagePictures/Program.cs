using PagePictures;

// The pictures are text and live in the repository; a test holds that they are the ones drawn here.
var folder = args is [var given] ? given : Path.Combine("docs", "measurements", "values");
foreach (var picture in Pictures.All)
    File.WriteAllText(Path.Combine(folder, picture.FileName), picture.Svg());
